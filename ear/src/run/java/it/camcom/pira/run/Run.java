package it.camcom.pira.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.schema.SchemaMigration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code mvn -Prun package}: starts everything, loads the demo chambers, and stays until Ctrl-C.
 * The data stays for the next start, unless {@code -Dpira.fresh} asks for an empty database.
 */
public final class Run {

  private Run() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Logger.getLogger("").setLevel(Level.WARNING);
    var folder = Files.createDirectories(Path.of(System.getProperty("pira.run")));
    try (var guard = FileChannel.open(folder.resolve("lock"), CREATE, WRITE)) {
      if (guard.tryLock() == null) {
        throw new IllegalStateException(
            "PIRA è già in servizio con i dati di " + folder.normalize());
      }
      if (System.getProperty("pira.fresh") != null) {
        delete(folder.resolve("postgres"));
      }
      start(folder);
    }
  }

  private static void start(Path folder) throws IOException, InterruptedException {
    var database = LocalPostgres.startKeeping(folder.resolve("postgres"));
    try {
      run(database, folder);
    } finally {
      database.close();
    }
  }

  private static void run(LocalPostgres database, Path folder)
      throws IOException, InterruptedException {
    if (!SchemaMigration.canMigrate(database.settings())) {
      throw new IllegalStateException(
          "I dati di "
              + folder.normalize()
              + " sono di un’altra versione dello schema: -Dpira.fresh riparte da capo");
    }
    int port = Integer.getInteger("pira.port");
    try (var platform = LocalPlatform.start(database.environment(), port, folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, database)));
      DemoPeople.add(database);
      loadDocuments(new DemoDocuments(platform.address()));
      announce(System.out, platform.address());
      platform.await();
    }
  }

  private static void loadDocuments(DemoDocuments documents) throws InterruptedException {
    var threads = Executors.newFixedThreadPool(2);
    try {
      var loaded =
          threads.invokeAll(
              List.of(loading(documents, "prato", "anna"), loading(documents, "pistoia", "carla")));
      for (Future<?> document : loaded) {
        document.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the demo documents were not loaded", e);
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Object> loading(DemoDocuments documents, String chamber, String person) {
    return () -> {
      documents.load(chamber, person);
      return chamber;
    };
  }

  /** On Ctrl-C; the server comes first, so that it can finish what it does. */
  private static void stop(LocalPlatform platform, LocalPostgres database) {
    platform.close();
    database.close();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void announce(PrintStream console, String address) {
    console.printf("%nPIRA è in servizio.%n%n");
    console.printf("  Pagine      %s/%n", address);
    console.printf("  API         %s/api/v1/chambers%n", address);
    console.printf("  OpenAPI     %s/openapi%n%n", address);
    console.printf("  Accessi dimostrativi, password «%s»:%n", DemoPeople.PASSWORD);
    for (var person : DemoPeople.ALL) {
      console.printf(
          "    %-8s %-10s %s%n",
          person.username(),
          person.chamber() == null ? "rete" : person.chamber(),
          Terms.of(person.role()));
    }
    console.printf("%nCtrl-C per fermare tutto.%n");
    console.flush();
  }
}
