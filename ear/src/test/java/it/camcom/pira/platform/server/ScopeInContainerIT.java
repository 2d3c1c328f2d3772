package it.camcom.pira.platform.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left in the server's threads and connections by work that failed: nothing. */
@ExtendWith(ArquillianExtension.class)
class ScopeInContainerIT {

  /** The account of the demo chamber. */
  private static final AccountId ANNA =
      new AccountId(UUID.fromString("a70f9e38-ff01-5afa-a9ab-0aacabee2e13"));

  private static final Scope PRATO = chamber("prato");
  private static final Scope PISTOIA = chamber("pistoia");
  private static final int TIMES = 60;

  /** What a chamber's work is made of; the registry and the network see none of it. */
  private static final List<String> OF_CHAMBERS =
      List.of("plan", "measurement", "document", "import", "indicator", "audit_entry");

  @Inject private CurrentScope scope;
  @Inject private EntityManager entities;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/PiraDS")
  private DataSource pool;

  @Deployment
  static EnterpriseArchive platform() {
    return TestedArchive.with(ScopeInContainerIT.class);
  }

  private static Scope chamber(String id) {
    return new Scope.OfChamber(new ChamberId(id), ANNA, Set.of(Role.PLANNING_OFFICER));
  }

  @Test
  void whatever_failed_in_one_chamber_the_next_request_is_of_the_other_alone() {
    var connections = new HashSet<String>();
    for (int i = 0; i < TIMES; i++) {
      var failing = FAILURES.get(i % FAILURES.size());
      assertThrows(
          RuntimeException.class,
          () -> scope.within(PRATO, () -> inTransaction(() -> fail(failing))));
      assertThrows(IllegalStateException.class, () -> scope.get());

      connections.add(asked(PISTOIA, "select pg_backend_pid()"));
      assertEquals("pistoia", asked(PISTOIA, "select current_setting('pira.chamber')"));
      assertEquals("0", asked(PISTOIA, "select count(*) from pira.plan where plan_year = 2061"));
      assertEquals(
          "0",
          asked(PISTOIA, "select count(*) from pira.membership where chamber_id <> 'pistoia'"));
    }
    assertTrue(connections.size() < TIMES, "connections were used again");
    assertEquals("0", asked(PRATO, "select count(*) from pira.plan where plan_year = 2061"));
  }

  /** An error of the database, of its policies, of the code, and a limit of its tables. */
  private static final List<String> FAILURES =
      List.of(
          "select 1 / 0",
          "insert into pira.plan (chamber_id, id, plan_year, version)"
              + " values ('pistoia', gen_random_uuid(), 2061, 0)",
          "",
          "insert into pira.plan (chamber_id, id, plan_year, version)"
              + " values ('prato', gen_random_uuid(), 1, 0)");

  private String fail(String statement) {
    execute(
        "insert into pira.plan (chamber_id, id, plan_year, version)"
            + " values ('prato', gen_random_uuid(), 2061, 0)");
    if (statement.isEmpty()) {
      throw new IllegalArgumentException("in the middle of the work");
    }
    if (statement.startsWith("select")) {
      return String.valueOf(entities.createNativeQuery(statement).getSingleResult());
    }
    execute(statement);
    return "";
  }

  private void execute(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }

  @Test
  void a_connection_that_went_back_to_the_pool_knows_no_chamber() throws SQLException {
    asked(PRATO, "select count(*) from pira.plan");

    for (int i = 0; i < TIMES; i++) {
      try (var connection = pool.getConnection();
          var statement = connection.createStatement()) {
        try (var row =
            statement.executeQuery("select coalesce(current_setting('pira.chamber', true), '')")) {
          row.next();
          assertEquals("", row.getString(1));
        }
        assertThrows(
            SQLException.class, () -> statement.executeQuery("select count(*) from pira.plan"));
      }
    }
  }

  @Test
  void work_without_a_scope_fails_with_that_reason() {
    var failure =
        assertThrows(
            RuntimeException.class,
            () -> inTransaction(() -> single("select count(*) from pira.plan")));

    assertTrue(messages(failure).contains("no scope"), messages(failure));
  }

  @Test
  void the_scope_of_a_person_sees_no_chambers_rows() {
    for (Scope of : List.of(new Scope.OfPerson(ANNA), new Scope.OfRegister(ANNA, false))) {
      for (String table : OF_CHAMBERS) {
        assertDenied(of, table);
      }
      assertDenied(of, "approved_figure");
    }
    assertEquals(
        "prato",
        asked(
            new Scope.OfPerson(ANNA),
            "select min(chamber_id) from pira.membership where account_id = '" + ANNA + "'"));
  }

  @Test
  void the_scope_of_the_network_sees_approved_figures_only() {
    var network = new Scope.OfNetwork(ANNA);
    for (String table : OF_CHAMBERS) {
      assertDenied(network, table);
    }
    for (String table : List.of("membership", "account", "credential", "access_token")) {
      assertDenied(network, table);
    }
    assertEquals("0", asked(network, "select count(*) from pira.approved_figure"));
  }

  private void assertDenied(Scope of, String table) {
    var failure =
        assertThrows(
            PersistenceException.class, () -> asked(of, "select count(*) from pira." + table));
    assertTrue(messages(failure).contains("permission denied"), table + messages(failure));
  }

  private static String messages(Throwable failure) {
    var text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(": ").append(cause.getMessage());
    }
    return text.toString();
  }

  private String asked(Scope in, String question) {
    return scope.within(in, () -> inTransaction(() -> single(question)));
  }

  private String single(String question) {
    return String.valueOf(entities.createNativeQuery(question).getSingleResult());
  }

  private String inTransaction(Supplier<String> work) {
    boolean done = false;
    try {
      transaction.begin();
      try {
        var result = work.get();
        done = true;
        return result;
      } finally {
        if (done) {
          transaction.commit();
        } else {
          transaction.rollback();
        }
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
