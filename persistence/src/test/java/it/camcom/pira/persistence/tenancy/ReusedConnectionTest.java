package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.persistence.chamber.ResponsibilityCentreEntity;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work leaves nothing of its chamber on the thread and the connection, even if it fails. */
class ReusedConnectionTest {

  private static final Storage STORAGE = Storage.shared();
  private static HikariDataSource pool;
  private static EntityManagerFactory unit;

  @BeforeAll
  static void everything_is_done_on_one_connection() {
    FilledChambers.ensure();
    pool = OneConnection.of(STORAGE.database().application());
    unit = Storage.factory(pool, STORAGE.database());
  }

  @AfterAll
  static void end() {
    unit.close();
    pool.close();
  }

  static Stream<Named<Consumer<EntityManager>>> failures() {
    return Stream.of(
        Named.of(
            "an exception in the middle",
            em -> {
              em.flush();
              throw new IllegalArgumentException("in the middle");
            }),
        Named.of("an SQL error in the middle", em -> select(em, "select 1 / 0")),
        Named.of(
            "an SQL error that the work goes on after",
            em -> assertThatThrownBy(() -> select(em, "select 1 / 0")).isNotNull()),
        Named.of(
            "a refusal by the policies",
            em -> {
              em.flush();
              select(em, "update pira.plan set chamber_id = 'pistoia' returning chamber_id");
            }),
        Named.of("a row that is refused at the commit", em -> em.persist(centre("Ufficio studi"))),
        Named.of(
            "a connection that dies in the middle",
            em -> {
              kill(em);
              em.flush();
            }),
        Named.of("a connection that dies before the commit", ReusedConnectionTest::kill));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void the_next_chamber_sees_just_its_own(Consumer<EntityManager> failure) {
    failIn("prato", failure);

    String seen =
        Storage.in(
            unit,
            Storage.scope("pistoia"),
            em ->
                (String)
                    em.createNativeQuery(
                            "select string_agg(distinct chamber_id, ' ') from pira.plan")
                        .getSingleResult());
    assertThat(seen).isEqualTo("pistoia");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void work_without_a_scope_fails_loudly(Consumer<EntityManager> failure) throws SQLException {
    failIn("prato", failure);

    assertThatThrownBy(() -> unit.createEntityManager().close()).hasMessageContaining("no scope");
    assertThatNobodyIsInScope();
  }

  @Test
  void work_that_goes_well_leaves_no_scope_either() throws SQLException {
    assertThat(Storage.in(unit, Storage.scope("prato"), ReusedConnectionTest::process))
        .isPositive();

    assertThatNobodyIsInScope();
  }

  private static void assertThatNobodyIsInScope() throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("select count(*) from pira.plan"))
          .hasMessageContaining("no chamber in scope");
      connection.rollback();
      assertThatThrownBy(() -> statement.executeQuery("select pira.current_person()"))
          .hasMessageContaining("nobody in scope");
      connection.rollback();
    }
  }

  /** It really is the same connection; one that died is the only reason for another. */
  @ParameterizedTest
  @MethodSource("failures")
  void the_connection_is_the_same_unless_it_died(Consumer<EntityManager> failure) {
    var before = Storage.in(unit, Storage.scope("prato"), ReusedConnectionTest::process);
    failIn("prato", failure);
    var after = Storage.in(unit, Storage.scope("pistoia"), ReusedConnectionTest::process);

    var alive =
        Query.strings(
            STORAGE.database().superuser(),
            "select pid from pg_stat_activity where pid = " + before);
    assertThat(after.equals(before)).isEqualTo(!alive.isEmpty());
  }

  /** Whether it throws or is rolled back in silence is all the same: nothing is written. */
  private static void failIn(String chamber, Consumer<EntityManager> failure) {
    try {
      Storage.in(
          unit,
          Storage.scope(chamber),
          em -> {
            em.persist(centre("Mai scritto"));
            failure.accept(em);
            return null;
          });
    } catch (RuntimeException failed) {
      assertThat(failed).isNotNull();
    }
    assertThat(
            Query.strings(
                STORAGE.database().superuser(),
                "select name from pira.responsibility_centre where name = 'Mai scritto'"))
        .isEmpty();
  }

  private static ResponsibilityCentreEntity centre(String name) {
    return new ResponsibilityCentreEntity(ListedCentre.open(new ResponsibilityCentre(name)));
  }

  private static Object select(EntityManager em, String sql) {
    return em.createNativeQuery(sql).getResultList();
  }

  private static Integer process(EntityManager em) {
    return (Integer) em.createNativeQuery("select pg_backend_pid()").getSingleResult();
  }

  private static void kill(EntityManager em) {
    // Waits until it is dead.
    assertThat(
            Query.strings(
                STORAGE.database().superuser(),
                "select pg_terminate_backend(%d, 10000)".formatted(process(em))))
        .containsExactly("t");
  }
}
