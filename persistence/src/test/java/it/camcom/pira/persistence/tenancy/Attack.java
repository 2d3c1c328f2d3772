package it.camcom.pira.persistence.tenancy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.Session;

/**
 * One way to a row of another chamber.
 *
 * @param breach the sentence that is true if it succeeds
 * @param table the table whose rows it is after
 * @param walls what is in its way, each of them enough
 * @param path what the attacker does, in a transaction of its own
 */
record Attack(String breach, String table, Set<Wall> walls, Path path) {

  /** Returns what the attacker gets to see: rows, names of their chambers, or nothing. */
  @FunctionalInterface
  interface Path {
    Object follow(Session session);
  }

  Attack {
    walls = Collections.unmodifiableSet(EnumSet.copyOf(walls));
  }

  boolean succeedsBehind(Set<Wall> standing) {
    return Collections.disjoint(walls, standing);
  }
}
