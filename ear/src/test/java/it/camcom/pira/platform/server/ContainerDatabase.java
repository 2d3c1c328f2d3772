package it.camcom.pira.platform.server;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.schema.SchemaMigration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The database of the server that Arquillian starts, on the port that its environment names. */
public final class ContainerDatabase implements LauncherSessionListener {

  private LocalPostgres database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    var port = Integer.getInteger("pira.container.database");
    if (port != null) {
      database = LocalPostgres.start(port);
      SchemaMigration.migrate(database.settings());
      DemoPeople.add(database);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }
}
