package it.camcom.pira.run;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * {@code mvn -Prun package}: starts everything, loads the demo chambers, and stays until Ctrl-C.
 * The data stays for the next start, unless {@code -Dpira.fresh} asks for an empty database.
 */
public final class Run {

  private Run() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Path.of(System.getProperty("pira.run"));
    if (System.getProperty("pira.fresh") != null) {
      delete(folder);
    }
    Files.createDirectories(folder);
    var database = LocalPostgres.startKeeping(folder.resolve("postgres"));
    var platform = start(database, folder);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  platform.close();
                  database.close();
                }));
    DemoPeople.add(database.owner());
    var documents = new DemoDocuments(platform.address());
    documents.load("prato", "anna");
    documents.load("pistoia", "carla");
    announce(System.out, platform.address());
    platform.await();
  }

  private static LocalPlatform start(LocalPostgres database, Path folder) {
    try {
      return LocalPlatform.start(
          database.environment(), Integer.getInteger("pira.port"), folder.resolve("server.log"));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
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
          "    %-8s %-10s %s%n", person.username(), person.chamber(), Terms.of(person.role()));
    }
    console.printf("%nCtrl-C per fermare tutto.%n");
    console.flush();
  }
}
