package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.schema.SchemaMigration;
import it.camcom.pira.persistence.tenancy.ScopeKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Enters scopes on plain connections to a {@link LocalPostgres}, as the server does. */
public final class SealedScope {

  /** By the address of the server. */
  private static final Map<String, ScopeKey> KEYS = new ConcurrentHashMap<>();

  private SealedScope() {}

  /**
   * Enters a scope for the transaction in hand.
   *
   * @param chamber empty for none
   */
  public static void enter(Connection connection, String chamber, AccountId person)
      throws SQLException {
    enter(connection, chamber, person, "");
  }

  /** Enters a scope for the transaction in hand, in a request. */
  public static void enter(Connection connection, String chamber, AccountId person, String request)
      throws SQLException {
    var url = connection.getMetaData().getURL().replaceFirst("[?].*", "");
    KEYS.computeIfAbsent(url, SealedScope::read).enter(connection, chamber, person, request);
  }

  private static ScopeKey read(String url) {
    return SchemaMigration.scopeKey(LocalPostgres.settings(url));
  }

  /** Another server has the address now. */
  static void forget(String url) {
    KEYS.remove(url);
  }
}
