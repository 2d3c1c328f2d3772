package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Storage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ReasonTest {

  private static final LocalPostgres DATABASE = Storage.shared().database();

  private static List<Optional<String>> reasons(String chamber) {
    return Storage.shared()
        .in(
            chamber,
            em -> new JpaAuditTrail(em).after(1, 500).stream().map(Change::reason).toList());
  }

  private static int change(EntityManager entities, String chamber, String area) {
    return entities
        .createNativeQuery(
            "insert into pira.strategic_area (chamber_id, name) values ('%s', '%s')"
                .formatted(chamber, area))
        .executeUpdate();
  }

  @Test
  void a_reason_is_kept_for_the_transaction_that_it_was_given_in() {
    DemoPeople.addChamber(DATABASE, "perche", "Camera del perché");
    Storage.shared()
        .in(
            "perche",
            entities -> {
              new HashedAuditChain(entities).giveReason("Rettifica, '; drop table pira.plan");
              return change(entities, "perche", "una");
            });
    Storage.shared().in("perche", entities -> change(entities, "perche", "due"));

    assertThat(reasons("perche"))
        .containsExactly(Optional.of("Rettifica, '; drop table pira.plan"), Optional.empty());
  }

  @Test
  void a_reason_that_a_connection_was_left_with_does_not_go_on_to_the_next_work() {
    DemoPeople.addChamber(DATABASE, "lascito", "Camera del lascito");
    try (EntityManagerFactory factory = Storage.factory(new LeftWithAReason(), DATABASE)) {
      Storage.in(factory, Storage.scope("lascito"), entities -> change(entities, "lascito", "una"));
    }

    assertThat(reasons("lascito")).containsExactly(Optional.empty());
  }

  @Test
  void a_reason_has_a_bound_beyond_which_nothing_is_changed() {
    DemoPeople.addChamber(DATABASE, "verboso", "Camera verbosa");
    assertThatThrownBy(() -> changeBecause("x".repeat(2001)))
        .hasStackTraceContaining("too long for type character varying(2000)");
    changeBecause("x".repeat(2000));
    changeBecause("x" + " ".repeat(3000));

    assertThat(reasons("verboso")).hasSize(2).allMatch(why -> why.orElseThrow().length() == 2000);
    assertThat(
            Storage.shared()
                .in("verboso", entities -> new HashedAuditChain(entities).verify())
                .broken())
        .isEmpty();
  }

  private static void changeBecause(String reason) {
    Storage.shared()
        .in(
            "verboso",
            entities -> {
              new HashedAuditChain(entities).giveReason(reason);
              return change(entities, "verboso", "di " + reason.hashCode());
            });
  }

  /** Connections on which somebody set a reason for all later work. */
  private static final class LeftWithAReason extends PGSimpleDataSource {

    private static final long serialVersionUID = 1;

    LeftWithAReason() {
      setUrl(DATABASE.url());
      setUser(DATABASE.settings().application());
      setPassword(DATABASE.environment().get("PIRA_DB_APP_PASSWORD"));
      setOptions("-c pira.reason=lascito");
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      connection.setAutoCommit(false);
      return connection;
    }
  }
}
