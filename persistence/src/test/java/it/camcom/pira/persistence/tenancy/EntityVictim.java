package it.camcom.pira.persistence.tenancy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.Session;

/**
 * A row of the victim as Hibernate sees it.
 *
 * @param attributes the path of the attribute that each column is mapped to
 * @param altered a column, and the row with a change to it that Hibernate would write
 * @param names what names it beside its id
 * @param versioned whether Hibernate counts its changes
 */
record EntityVictim(
    Class<?> entity,
    Object id,
    VictimRow prey,
    Map<String, String> attributes,
    Optional<Map.Entry<String, String>> altered,
    List<UniqueName> names,
    boolean versioned) {

  /** The attributes of a unique key, with their values, which may be null. */
  record UniqueName(List<String> paths, List<Object> values) {

    String condition() {
      return IntStream.range(0, paths.size())
          .mapToObj(i -> "e." + paths.get(i) + (values.get(i) == null ? " is null" : " = :p" + i))
          .collect(joining(" and "));
    }
  }

  /** A row in the persistence context that was made of a parameter, not read from the table. */
  Object managed(Session session, String row) {
    return managed(session, entity, prey, row);
  }

  static Object managed(Session session, Class<?> entity, VictimRow prey, String row) {
    return session
        .createNativeQuery("select * from " + prey.fromParameter(), entity)
        .setParameter("row", row)
        .getSingleResult();
  }

  Object detached(Session session, String row) {
    var copy = managed(session, row);
    session.detach(copy);
    return copy;
  }

  String name() {
    return entity.getSimpleName();
  }
}
