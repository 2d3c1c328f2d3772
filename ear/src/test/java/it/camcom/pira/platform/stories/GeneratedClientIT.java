package it.camcom.pira.platform.stories;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import jakarta.annotation.Nonnull;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A public generator makes a client of the description that the platform serves, and a program with
 * that client alone does the year of a plan: it plans, approves, measures, corrects and publishes.
 */
class GeneratedClientIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-programma");

  private static final Path GENERATOR = Path.of(System.getProperty("pira.generator"));
  private static final Path STORY = Path.of(System.getProperty("pira.client"));
  private static final Path FOLDER = Path.of(System.getProperty("pira.run"), "client");

  private static final String OPTIONS =
      "openApiNullable=false,hideGenerationTimestamp=true,useJakartaEe=true,"
          + "useSingleRequestParameter=true,invokerPackage=it.generated,"
          + "apiPackage=it.generated.api,modelPackage=it.generated.model";

  @Test
  void a_generated_client_does_the_year_of_a_plan() throws Exception {
    var written = generated();
    var classes = compiled(written);
    var said =
        output(
            "-cp",
            classpath() + File.pathSeparator + classes,
            "PlanYear",
            RunningPlatform.address(),
            OWN.id(),
            token("anna"),
            token("fabio"),
            token("elena"));

    assertThat(said).endsWith("the year is done\n");
  }

  private static String token(String person) {
    return "pira_demo_" + OWN.username(person);
  }

  private static Path generated() throws IOException, InterruptedException {
    delete(FOLDER);
    Files.createDirectories(FOLDER);
    var description = FOLDER.resolve("openapi.yaml");
    Files.writeString(description, RunningPlatform.anonymous().get("/openapi").asString());
    output(
        "-jar",
        GENERATOR.toString(),
        "generate",
        "--input-spec",
        description.toString(),
        "--generator-name",
        "java",
        "--library",
        "native",
        "--output",
        FOLDER.resolve("source").toString(),
        "--global-property",
        "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
        "--additional-properties",
        OPTIONS);
    return FOLDER.resolve("source/src/main/java");
  }

  private static Path compiled(Path generated) throws IOException {
    var classes = Files.createDirectories(FOLDER.resolve("classes"));
    var arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-cp",
                classpath(),
                "-d",
                classes.toString(),
                "-encoding",
                "UTF-8"));
    for (Path folder : List.of(generated, STORY)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
      }
    }
    int faults =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(faults).as("the client compiles").isZero();
    return classes;
  }

  /** The generator brings the libraries of its clients along, but for these annotations. */
  private static String classpath() {
    return GENERATOR
        + File.pathSeparator
        + Path.of(Nonnull.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String output(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(arguments));
    var log = FOLDER.resolve("output.txt");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as("see %s", log).isZero();
    return Files.readString(log);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
