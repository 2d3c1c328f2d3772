package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.chamber.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which the server seals the scope of a transaction, so that the database believes no
 * setting that SQL made. The database draws it; its owner alone can read it.
 */
public final class ScopeKey {

  /** A new connection has no nonce yet: the first attempt gives it one. */
  private static final int ATTEMPTS = 2;

  private static final String ALGORITHM = "HmacSHA256";
  private static final String READ = "select key from pira.scope_key";
  private static final String ENTER =
      "select entered, next_nonce from pira.enter_scope(?, ?, ?, ?, ?)";

  private static final AtomicReference<ScopeKey> OF_SERVER = new AtomicReference<>();

  private final SecretKeySpec key;

  /** What each connection to the database expects of its next scope. */
  private final Map<Connection, Long> nonces = Collections.synchronizedMap(new WeakHashMap<>());

  private ScopeKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Reads the key as the owner of the database. */
  public static ScopeKey read(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var row = statement.executeQuery(READ)) {
      row.next();
      return new ScopeKey(row.getBytes(1));
    }
  }

  /** Keeps the key of the server's own database. */
  public static void keep(ScopeKey read) {
    OF_SERVER.set(read);
  }

  /**
   * The key of the server's own database.
   *
   * @throws IllegalStateException before it was read
   */
  static ScopeKey kept() {
    var kept = OF_SERVER.get();
    if (kept == null) {
      throw new IllegalStateException("the server has not read the key of scopes");
    }
    return kept;
  }

  /**
   * Enters a scope for the transaction in hand, which ends with it.
   *
   * @param chamber empty for none
   * @param request the number of the request; empty for none
   */
  public void enter(Connection connection, String chamber, AccountId person, String request)
      throws SQLException {
    for (int i = 0; i < ATTEMPTS; i++) {
      if (isEntered(connection, chamber, person, request)) {
        return;
      }
    }
    throw new IllegalStateException("the database lets nobody enter a scope");
  }

  private boolean isEntered(Connection connection, String chamber, AccountId person, String request)
      throws SQLException {
    var physical = connection.unwrap(Connection.class);
    var nonce = nonces.get(physical);
    try (var entry = connection.prepareStatement(ENTER)) {
      entry.setString(1, chamber);
      entry.setString(2, person.toString());
      entry.setString(3, request);
      entry.setObject(4, nonce, Types.BIGINT);
      entry.setBytes(5, nonce == null ? null : seal(nonce + " " + chamber + " " + person));
      try (var answer = entry.executeQuery()) {
        answer.next();
        nonces.put(physical, answer.getLong(2));
        return answer.getBoolean(1);
      }
    }
  }

  private byte[] seal(String scope) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(scope.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
