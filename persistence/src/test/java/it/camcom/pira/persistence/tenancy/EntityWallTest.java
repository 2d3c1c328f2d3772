package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a chamber must not do to another through Hibernate, tried on every entity by every path that
 * Hibernate has. The attacker is a chamber without rows, so that whatever it hits is another's; the
 * rows are compared before and after by a superuser.
 */
class EntityWallTest {

  private final Storage storage = Storage.shared();

  @BeforeAll
  static void both_chambers_have_rows() {
    FilledChambers.ensure();
  }

  static Stream<Class<?>> entities() {
    return Storage.shared().factory().getMetamodel().getEntities().stream()
        .<Class<?>>map(type -> type.getJavaType())
        .filter(ChamberOwnedEntity.class::isAssignableFrom);
  }

  @ParameterizedTest
  @MethodSource("entities")
  void it_is_not_read(Class<?> entity) {
    Object id = idOfAnother(entity);

    Object found = attacking(em -> em.find(entity, id));
    Object locked = locked(entity, id);
    List<?> queried = attacking(em -> query(em, entity, id));
    List<?> natively = attacking(em -> nativeQuery(em, entity));
    Object stateless = attacking(em -> stateless(em, session -> session.get(entity, id)));

    assertThat(found).isNull();
    assertThat(locked).isNull();
    assertThat(queried).isEmpty();
    assertThat(natively).isEmpty();
    assertThat(stateless).isNull();
    assertThatThrownBy(() -> attacking(em -> load(em, entity, id))).isNotNull();
  }

  /** What the application may not write at all, it may not lock either. */
  private Object locked(Class<?> entity, Object id) {
    try {
      return attacking(em -> em.find(entity, id, LockModeType.PESSIMISTIC_WRITE));
    } catch (RuntimeException refused) {
      assertThat(refused.getMessage()).contains("permission denied for table");
      return null;
    }
  }

  /** The same paths find the row for whose it is; else the test above would prove nothing. */
  @ParameterizedTest
  @MethodSource("entities")
  void its_own_chamber_reads_it_by_the_same_paths(Class<?> entity) {
    Object id = idOfAnother(entity);
    Object found = another(em -> em.find(entity, id));
    List<?> queried = another(em -> query(em, entity, id));
    List<?> natively = another(em -> nativeQuery(em, entity));
    Object stateless = another(em -> stateless(em, session -> session.get(entity, id)));

    assertThat(found).isNotNull();
    assertThat(queried).hasSize(1);
    assertThat(natively).isNotEmpty();
    assertThat(stateless).isNotNull();
    boolean loaded = another(em -> load(em, entity, id));

    assertThat(loaded).isTrue();
  }

  private static List<?> nativeQuery(EntityManager em, Class<?> entity) {
    return em.createNativeQuery("select chamber_id from pira." + table(entity)).getResultList();
  }

  private static boolean load(EntityManager em, Class<?> entity, Object id) {
    Hibernate.initialize(em.getReference(entity, id));
    return true;
  }

  @ParameterizedTest
  @MethodSource("entities")
  void it_is_not_changed_or_deleted(Class<?> entity) {
    Object id = idOfAnother(entity);
    Object row = another(em -> em.find(entity, id));
    var before = rowsOfAnother(entity);

    attempt(em -> em.merge(row));
    attempt(
        em -> {
          em.remove(em.merge(row));
          return null;
        });
    attempt(em -> delete(em, entity));
    attempt(
        em ->
            em.createNativeQuery(
                    "delete from pira." + table(entity) + " where chamber_id = 'pistoia'")
                .executeUpdate());
    attempt(em -> stateless(em, session -> act(() -> session.update(row))));
    attempt(em -> stateless(em, session -> act(() -> session.delete(row))));
    attempt(em -> stateless(em, session -> act(() -> session.upsert(row))));
    attempt(em -> stateless(em, session -> act(() -> session.insert(row))));

    assertThat(rowsOfAnother(entity)).isEqualTo(before).isNotEmpty();
  }

  private static int delete(EntityManager em, Class<?> entity) {
    return em.createQuery("delete from " + entity.getSimpleName()).executeUpdate();
  }

  /** Whether it is refused or does nothing is all the same; only what it leaves behind counts. */
  private void attempt(Function<EntityManager, Object> attack) {
    try {
      attacking(attack);
    } catch (RuntimeException refused) {
      assertThat(refused).isNotNull();
    }
  }

  private static Object act(Runnable action) {
    action.run();
    return null;
  }

  private static <T> T stateless(EntityManager em, Function<StatelessSession, T> work) {
    var factory = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
    try (var session = factory.openStatelessSession()) {
      var transaction = session.beginTransaction();
      T result = work.apply(session);
      transaction.commit();
      return result;
    }
  }

  private static List<?> query(EntityManager em, Class<?> entity, Object id) {
    return em.createQuery(
            "select e from " + entity.getSimpleName() + " e where id(e) = :id", entity)
        .setParameter("id", id)
        .getResultList();
  }

  private Object idOfAnother(Class<?> entity) {
    return another(
        em ->
            em.createQuery("select id(e) from " + entity.getSimpleName() + " e", Object.class)
                .setMaxResults(1)
                .getSingleResult());
  }

  private List<String> rowsOfAnother(Class<?> entity) {
    return Query.strings(
        storage.database().superuser(),
        "select t::text from pira." + table(entity) + " t where chamber_id = 'pistoia' order by 1");
  }

  private static String table(Class<?> entity) {
    return entity.getAnnotation(Table.class).name();
  }

  private <T> T attacking(Function<EntityManager, T> work) {
    return storage.in(FilledChambers.EMPTY, work);
  }

  private <T> T another(Function<EntityManager, T> work) {
    return storage.in("pistoia", work);
  }
}
