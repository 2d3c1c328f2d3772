package it.camcom.pira.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What belongs to one server alone, apart from the installation that several share. */
record ServerFolder(Path home, Path base) {

  /** Copies the configuration as provisioned, whatever an earlier run left. */
  void copyConfiguration() throws IOException {
    var target = Files.createDirectories(base.resolve("configuration"));
    try (var files = Files.list(home.resolve("standalone/configuration"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Runs the commands of a script on the configuration, the way that an operator does. */
  void configure(Path script) throws IOException {
    var command =
        new ProcessBuilder(
                home.resolve("bin/jboss-cli.sh").toString(),
                "--commands=embed-server,run-batch --file=" + script.toAbsolutePath())
            .redirectErrorStream(true);
    command.environment().put("JAVA_HOME", ServerProcess.JAVA.toString());
    command.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + base.toAbsolutePath());
    var process = command.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(script + ": " + output);
    }
  }

  /** Returns the folder that the server deploys from, with the platform in it. */
  Path deploy(Path platform) throws IOException {
    var deployments = Files.createDirectories(base.resolve("deployments"));
    Files.copy(platform, deployments.resolve("pira.ear"), StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(deployments.resolve("pira.ear.failed"));
    return deployments;
  }
}
