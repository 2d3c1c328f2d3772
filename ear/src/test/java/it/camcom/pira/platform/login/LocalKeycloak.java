package it.camcom.pira.platform.login;

import it.camcom.pira.run.FreePort;
import it.camcom.pira.run.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * An identity provider on loopback: Keycloak from its published distribution, with the realm {@code
 * camere}. It keeps everything in memory and has no administrator.
 */
final class LocalKeycloak implements AutoCloseable {

  private static final String REALM = "/keycloak/camere-realm.json";

  /** Parts that the login of a page does not use. */
  private static final String WITHOUT =
      "account,account-api,admin,admin-api,authorization,ciba,client-policies,device-flow,"
          + "impersonation,kerberos,par,step-up-authentication,web-authn";

  /** It lives too briefly for the second compiler to pay; Java 24 and later is new to it. */
  private static final String JVM =
      "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dnet.bytebuddy.experimental=true";

  private final ServerProcess server;
  private final String realm;
  private final Path log;

  private LocalKeycloak(ServerProcess server, String realm, Path log) {
    this.server = server;
    this.realm = realm;
    this.log = log;
  }

  /**
   * Returns at once, so that something else can start meanwhile.
   *
   * @param values what the placeholders in the realm's description stand for
   * @param log the file that the server writes to
   */
  static LocalKeycloak start(Map<String, String> values, Path log) {
    var home = Path.of(System.getProperty("pira.keycloak"));
    int port = FreePort.next();
    try {
      describeRealm(home);
      Files.createDirectories(log.getParent());
      var process = command(home, port, values).redirectOutput(log.toFile()).start();
      var keycloak =
          new LocalKeycloak(
              new ServerProcess(process), "http://localhost:" + port + "/realms/camere", log);
      Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describeRealm(Path home) throws IOException {
    var folder = Files.createDirectories(home.resolve("data/import"));
    try (var description = LocalKeycloak.class.getResourceAsStream(REALM)) {
      Files.copy(
          description, folder.resolve("camere-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The first start rearranges the distribution for these options; later ones find it so. */
  private static ProcessBuilder command(Path home, int port, Map<String, String> values) {
    var command =
        new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--db=dev-mem",
                "--features-disabled=" + WITHOUT,
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false")
            .redirectErrorStream(true);
    var environment = command.environment();
    environment.putAll(values);
    environment.put("JAVA_HOME", ServerProcess.JAVA.toString());
    environment.put("JAVA_OPTS", JVM);
    return command;
  }

  /** The address that the platform knows the provider by. */
  String realm() {
    return realm;
  }

  /**
   * Returns when the provider answers.
   *
   * @throws IllegalStateException if it ends before, or takes too long
   */
  void awaitStart() {
    var description = URI.create(realm + "/.well-known/openid-configuration");
    if (!server.comesUp(description, () -> false)) {
      close();
      throw new IllegalStateException("Keycloak did not start (" + log.toAbsolutePath() + ")");
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
