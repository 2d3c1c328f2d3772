package it.camcom.pira.run;

import it.camcom.pira.persistence.local.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly process with the platform deployed in it. */
public final class LocalPlatform implements AutoCloseable {

  /** A line of the log with the reason why a server ended, or why an application failed. */
  private static final String REFUSAL =
      ".*(Caused by: [\\w.]+: |(?=PIRA non può partire))(.*?)(\"}})?$";

  private final ServerProcess server;
  private final String address;
  private final String management;

  private LocalPlatform(ServerProcess server, int port, int management) {
    this.server = server;
    this.address = "http://localhost:" + port;
    this.management = "http://localhost:" + management;
  }

  /**
   * On free ports, for tests.
   *
   * @param more variables besides those that name the database
   */
  public static LocalPlatform start(LocalPostgres database, Map<String, String> more, Path folder) {
    var environment = new HashMap<>(database.environment());
    environment.putAll(more);
    return start(environment, FreePort.next(), folder);
  }

  /**
   * Returns when the platform answers.
   *
   * @param environment the variables of the server's process, which name the database
   * @param folder where the server keeps what it writes, {@code server.log} among it
   * @param scripts commands that change the server's configuration before it starts
   * @throws IllegalStateException if the server ends, or the platform does not come up, with the
   *     reason that the server gives
   */
  public static LocalPlatform start(
      Map<String, String> environment, int port, Path folder, Path... scripts) {
    try {
      var own =
          new ServerFolder(Path.of(System.getProperty("pira.server")), folder.resolve("server"));
      own.copyConfiguration();
      for (Path script : scripts) {
        own.configure(script);
      }
      var failed = own.deploy(Path.of(System.getProperty("pira.ear"))).resolve("pira.ear.failed");
      var log = folder.resolve("server.log");
      var management = FreePort.next();
      var process =
          Launcher.of(command(own, port, management))
              .addEnvironmentVariables(environment)
              .setRedirectErrorStream(true)
              .redirectOutput(log)
              .launch();
      var platform = new LocalPlatform(new ServerProcess(process), port, management);
      platform.await(failed, log);
      return platform;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StandaloneCommandBuilder command(ServerFolder own, int port, int management) {
    return StandaloneCommandBuilder.of(own.home())
        .setBaseDirectory(own.base())
        .setJavaHome(ServerProcess.JAVA)
        .setJavaOptions("-Xmx1g", "-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true")
        .addJavaOptions(System.getProperty("pira.server.jvm", "").split(" "))
        .addServerArgument("-Djboss.http.port=" + port)
        .addServerArgument("-Djboss.https.port=" + FreePort.next())
        .addServerArgument("-Djboss.management.http.port=" + management);
  }

  private void await(Path failed, Path log) throws IOException {
    if (!server.comesUp(URI.create(address + "/api/v1/status"), () -> Files.exists(failed))) {
      var ended = ended();
      close();
      throw new IllegalStateException(
          reason(log) + ended + " (" + log.toAbsolutePath().normalize() + ")");
    }
  }

  private String ended() {
    return server.process().isAlive() ? "" : "; exit code " + server.process().exitValue();
  }

  private static String reason(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> line.matches(REFUSAL))
          .reduce((earlier, later) -> later)
          .map(line -> line.replaceFirst(REFUSAL, "$2"))
          .orElse("the platform did not start");
    }
  }

  /** The port of management: health and metrics. */
  public String management() {
    return management;
  }

  public String address() {
    return address;
  }

  /** Returns when the server has ended, by itself or by a signal. */
  public void await() throws InterruptedException {
    server.process().waitFor();
  }

  @Override
  public void close() {
    server.close();
  }
}
