package it.camcom.pira.persistence.tenancy;

import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** A stateless session inside the transaction of another, so that it is rolled back with it. */
final class Stateless {

  private Stateless() {}

  static <T> T in(Session session, Function<StatelessSession, T> work) {
    return session.doReturningWork(
        connection -> {
          try (var stateless = session.getSessionFactory().openStatelessSession(connection)) {
            // Nothing waits for a commit that does not come.
            stateless.setJdbcBatchSize(0);
            return work.apply(stateless);
          }
        });
  }
}
