package it.camcom.pira.run;

import it.camcom.pira.persistence.local.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly process with the platform deployed in it. */
public final class LocalPlatform implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process server;
  private final int port;

  private LocalPlatform(Process server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * On free ports, for tests.
   *
   * @param more variables besides those that name the database
   */
  public static LocalPlatform start(LocalPostgres database, Map<String, String> more, Path folder) {
    var environment = new HashMap<>(database.environment());
    environment.putAll(more);
    return start(environment, freePort(), folder);
  }

  /**
   * Returns when the platform answers.
   *
   * @param environment the variables that name the database
   * @param folder where the server keeps what it writes, {@code server.log} among it
   * @throws IllegalStateException if the server ends, or the platform does not come up, with the
   *     reason that the server gives
   */
  public static LocalPlatform start(Map<String, String> environment, int port, Path folder) {
    try {
      var home = Path.of(System.getProperty("pira.server"));
      var base = folder.resolve("server");
      copyConfiguration(home, base);
      var deployments = Files.createDirectories(base.resolve("deployments"));
      Files.copy(
          Path.of(System.getProperty("pira.ear")),
          deployments.resolve("pira.ear"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(deployments.resolve("pira.ear.failed"));
      var log = folder.resolve("server.log");
      var process =
          Launcher.of(command(home, base, port))
              .addEnvironmentVariables(environment)
              .setRedirectErrorStream(true)
              .redirectOutput(log)
              .launch();
      return new LocalPlatform(process, port).awaited(deployments, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it was provisioned, whatever an earlier run made of it. */
  private static void copyConfiguration(Path home, Path base) throws IOException {
    var target = Files.createDirectories(base.resolve("configuration"));
    try (var files = Files.list(home.resolve("standalone/configuration"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static StandaloneCommandBuilder command(Path home, Path base, int port) {
    return StandaloneCommandBuilder.of(home)
        .setBaseDirectory(base)
        .setJavaHome(Path.of(System.getProperty("java.home")))
        .setJavaOptions("-Xmx1g", "-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true")
        .addServerArgument("-Djboss.http.port=" + port)
        .addServerArgument("-Djboss.https.port=" + freePort())
        .addServerArgument("-Djboss.management.http.port=" + freePort());
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LocalPlatform awaited(Path deployments, Path log) throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!server.isAlive()
          || Files.exists(deployments.resolve("pira.ear.failed"))
          || System.nanoTime() > end) {
        close();
        throw new IllegalStateException(
            reason(log) + " (" + log.toAbsolutePath().normalize() + ")");
      }
      pause();
    }
    return this;
  }

  private static String reason(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains("Caused by: "))
          .reduce((earlier, later) -> later)
          .map(line -> line.replaceFirst(".*Caused by: [\\w.]+: ", "").replaceFirst("\"}}$", ""))
          .orElse("the platform did not start");
    }
  }

  private boolean answers() {
    try {
      var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1/status")).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** Returns when the server has ended, by itself or by a signal. */
  public void await() throws InterruptedException {
    server.waitFor();
  }

  @Override
  public void close() {
    server.destroy();
    try {
      if (!server.waitFor(30, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      server.destroyForcibly();
    }
  }
}
