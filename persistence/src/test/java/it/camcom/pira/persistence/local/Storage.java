package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.persistence.schema.SchemaMigration;
import it.camcom.pira.persistence.tenancy.ScopedConnections;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** The persistence unit of the platform outside a server: same rows, same role, same policies. */
public final class Storage implements AutoCloseable {

  private static Storage shared;

  private final LocalPostgres database;
  private final EntityManagerFactory factory;

  private Storage(LocalPostgres database) {
    this.database = database;
    SchemaMigration.migrate(database.settings());
    DemoPeople.add(database);
    factory = factory(database.application(), database);
  }

  /** One for all tests of a virtual machine; it ends with that. */
  public static synchronized Storage shared() {
    if (shared == null) {
      shared = new Storage(LocalPostgres.start());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /**
   * Starts storage on a server of its own, for tests that would spoil the shared one. The caller
   * closes it.
   */
  public static Storage ofItsOwn() {
    return new Storage(LocalPostgres.start());
  }

  /** The persistence unit on data sources of the platform's roles. */
  public static EntityManagerFactory factory(DataSource application, LocalPostgres database) {
    return factory(application, database, Map.of());
  }

  /** The persistence unit with some of its settings replaced. */
  public static EntityManagerFactory factory(
      DataSource application, LocalPostgres database, Map<String, Object> replacements) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", application);
    settings.put(ScopedConnections.REGISTRY, database.registry());
    settings.put(ScopedConnections.NETWORK, database.network());
    settings.put(ScopedConnections.JOBS, application);
    settings.put(ScopedConnections.KEY, SchemaMigration.scopeKey(database.settings()));
    settings.put("hibernate.connection.provider_disables_autocommit", "true");
    settings.put("hibernate.hbm2ddl.auto", "validate");
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "true");
    settings.putAll(replacements);
    return Persistence.createEntityManagerFactory("pira", settings);
  }

  public LocalPostgres database() {
    return database;
  }

  public EntityManagerFactory factory() {
    return factory;
  }

  /** Does the work in a transaction for a member of the chamber who may do everything. */
  public <T> T in(String chamber, Function<EntityManager, T> work) {
    return in(scope(chamber), work);
  }

  /** Does the work in a transaction in the scope. */
  public <T> T in(Scope scope, Function<EntityManager, T> work) {
    return in(factory, scope, work);
  }

  public static Scope.OfChamber scope(String chamber) {
    return new Scope.OfChamber(
        new ChamberId(chamber), DemoPeople.id("anna"), Set.of(Role.values()));
  }

  public static <T> T in(
      EntityManagerFactory factory, Scope scope, Function<EntityManager, T> work) {
    return new ThreadScope()
        .within(
            scope,
            () -> {
              var entities = factory.createEntityManager();
              var transaction = entities.getTransaction();
              transaction.begin();
              try {
                T result = work.apply(entities);
                transaction.commit();
                return result;
              } finally {
                if (transaction.isActive()) {
                  transaction.rollback();
                }
                entities.close();
              }
            });
  }

  @Override
  public void close() {
    factory.close();
    database.close();
  }
}
