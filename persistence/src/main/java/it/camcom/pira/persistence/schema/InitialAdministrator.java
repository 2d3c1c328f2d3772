package it.camcom.pira.persistence.schema;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.people.Bcrypt;
import it.camcom.pira.persistence.tenancy.ScopeKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/**
 * The person who opens the first chamber. The first start requires a name and a password for one
 * login; there is no default.
 */
record InitialAdministrator(String username, String password, boolean logsInElsewhere) {

  static InitialAdministrator from(Map<String, String> environment) {
    return new InitialAdministrator(
        environment.getOrDefault("PIRA_ADMIN", "amministratore"),
        environment.getOrDefault("PIRA_ADMIN_PASSWORD", ""),
        !environment.getOrDefault("PIRA_OIDC_PROVIDER_URL", "").isBlank());
  }

  /**
   * Adds the administrator unless the network has one.
   *
   * @throws IllegalStateException if one is needed and the environment names no password
   */
  void ensure(DatabaseSettings settings, ScopeKey key) {
    try (var registry =
        DriverManager.getConnection(
            settings.url(), settings.registry(), settings.registryPassword())) {
      registry.setAutoCommit(false);
      key.enter(registry, "", AccountId.PLATFORM, "");
      if (!isThere(registry)) {
        add(registry);
      }
      registry.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the registry of people cannot be read", e);
    }
  }

  /** Locks, so that nodes that start together wait for each other. */
  private static boolean isThere(Connection registry) throws SQLException {
    try (var statement = registry.createStatement()) {
      statement.execute("select pira.lock_audit_chain('-')");
      try (var found =
          statement.executeQuery(
              "select 1 from pira.network_member where role = 'NETWORK_ADMINISTRATOR'")) {
        return found.next();
      }
    }
  }

  private void add(Connection registry) throws SQLException {
    if (password.isBlank() && !logsInElsewhere) {
      throw new IllegalStateException(StartTexts.of("administratorPasswordMissing", username));
    }
    var account = AccountId.next().toString();
    execute(
        registry,
        "insert into pira.account (id, username, name) values (?::uuid, ?, ?)",
        account,
        username,
        StartTexts.of("initialAdministrator"));
    if (!password.isBlank()) {
      execute(
          registry,
          "insert into pira.credential (account_id, password_hash, must_change)"
              + " values (?::uuid, ?, true)",
          account,
          Bcrypt.CHOSEN.hash(password));
    }
    execute(
        registry,
        "insert into pira.network_member (account_id, role)"
            + " values (?::uuid, 'NETWORK_ADMINISTRATOR')",
        account);
  }

  private static void execute(Connection registry, String sql, String... arguments)
      throws SQLException {
    try (PreparedStatement statement = registry.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    }
  }
}
