package it.camcom.pira.persistence.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.camcom.pira.persistence.schema.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL on loopback, with the four roles of {@code db/roles.sql}. */
public final class LocalPostgres implements AutoCloseable {

  private static final String OWNER = "pira_owner";
  private static final String APPLICATION = "pira_app";
  private static final String NETWORK = "pira_network";
  private static final String REGISTRY = "pira_registry";
  private static final String DATABASE = "pira";

  private static final Set<String> EXISTS_ALREADY =
      Set.of(
          "42710", // a role
          "42P04"); // a database

  private final EmbeddedPostgres server;
  private final boolean durable;

  private LocalPostgres(EmbeddedPostgres server, boolean durable) {
    this.server = server;
    this.durable = durable;
  }

  /** A new server on a free port; its data goes with it. */
  public static LocalPostgres start() {
    return start(EmbeddedPostgres.builder(), false);
  }

  /** Starts a new server that writes to the disk before it confirms, as in production. */
  public static LocalPostgres startDurable() {
    return start(durable(), true);
  }

  private static EmbeddedPostgres.Builder durable() {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on");
  }

  /** A new server on the port; its data goes with it. */
  public static LocalPostgres start(int port) {
    return start(EmbeddedPostgres.builder().setPort(port), false);
  }

  /**
   * Starts a durable server whose data stays in the folder for the next start. The caller closes
   * it.
   */
  public static LocalPostgres startKeeping(Path data) {
    stopLeftover(data.resolve("postmaster.pid"));
    return start(
        durable()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false),
        true);
  }

  /** Stops a server that still holds the data because its parent process was killed. */
  private static void stopLeftover(Path pidFile) {
    if (!Files.exists(pidFile)) {
      return;
    }
    try (var lines = Files.lines(pidFile)) {
      lines
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
          .filter(process -> process.info().command().orElse("").endsWith("postgres"))
          .filter(ProcessHandle::destroy)
          .ifPresent(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalPostgres start(EmbeddedPostgres.Builder builder, boolean durable) {
    try {
      var local = new LocalPostgres(builder.start(), durable);
      SealedScope.forget(local.url());
      try (var superuser = local.server.getPostgresDatabase().getConnection()) {
        boolean isNew = !hasDatabase(superuser);
        createRoles(superuser);
        if (!isNew) {
          return local;
        }
      }
      try (var superuser = local.superuser().getConnection()) {
        run("/db/database.sql", superuser);
      }
      return local;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasDatabase(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement();
        var found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      return found.next();
    }
  }

  /** Those that are missing: a database that was kept may be older than a role. */
  private static void createRoles(Connection superuser) throws SQLException {
    run("/db/roles.sql", superuser);
    try (var statement = superuser.createStatement()) {
      for (String role : new String[] {OWNER, APPLICATION, NETWORK, REGISTRY}) {
        statement.execute("alter role " + role + " password '" + password(role) + "'");
      }
    }
  }

  private static void run(String script, Connection superuser) throws SQLException {
    try (var file = LocalPostgres.class.getResourceAsStream(script);
        var statement = superuser.createStatement()) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String command : text.replaceAll("(?m)^\\s*--.*$", "").split(";", -1)) {
        if (!command.isBlank()) {
          executeOnce(statement, command);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void executeOnce(Statement statement, String command) throws SQLException {
    try {
      statement.execute(command);
    } catch (SQLException e) {
      if (!EXISTS_ALREADY.contains(e.getSQLState())) {
        throw e;
      }
    }
  }

  /** Reachable from this machine only, so no secret. */
  private static String password(String role) {
    return role + "_local";
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
  }

  public DatabaseSettings settings() {
    return settings(url());
  }

  static DatabaseSettings settings(String url) {
    return new DatabaseSettings(
        url, OWNER, password(OWNER), APPLICATION, NETWORK, REGISTRY, password(REGISTRY));
  }

  /** The variables that the platform is told its database by, and whether it may lose data. */
  public Map<String, String> environment() {
    return Map.of(
        "PIRA_DB_URL", url(),
        "PIRA_DB_UNSAFE", String.valueOf(!durable),
        "PIRA_DB_OWNER_PASSWORD", password(OWNER),
        "PIRA_DB_APP_PASSWORD", password(APPLICATION),
        "PIRA_DB_NETWORK_PASSWORD", password(NETWORK),
        "PIRA_DB_REGISTRY_PASSWORD", password(REGISTRY),
        "PIRA_ADMIN_PASSWORD", "prima-password-locale");
  }

  public DataSource owner() {
    return as(OWNER);
  }

  /** Its connections begin a transaction, as those of a server's transaction manager do. */
  public DataSource application() {
    return as(APPLICATION, new TransactionalDataSource());
  }

  public DataSource network() {
    return as(NETWORK, new TransactionalDataSource());
  }

  public DataSource registry() {
    return as(REGISTRY, new TransactionalDataSource());
  }

  /** Passes every policy by: for looking at what is really there. */
  public DataSource superuser() {
    return server.getDatabase("postgres", DATABASE);
  }

  private DataSource as(String role) {
    return as(role, new PGSimpleDataSource());
  }

  private DataSource as(String role, PGSimpleDataSource source) {
    source.setUrl(url());
    source.setUser(role);
    source.setPassword(password(role));
    source.setReWriteBatchedInserts(true);
    return source;
  }

  private static final class TransactionalDataSource extends PGSimpleDataSource {

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      connection.setAutoCommit(false);
      return connection;
    }
  }

  /** Does nothing the second time. */
  @Override
  public synchronized void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
