package it.camcom.pira.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server in a process of its own. Closing it ends everything it started. */
public record ServerProcess(Process process) implements AutoCloseable {

  /** What servers run on: the same as this program. */
  public static final Path JAVA = Path.of(System.getProperty("java.home"));

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Waits until the address answers 200; false if the server ends, fails or takes too long. */
  public boolean comesUp(URI address, BooleanSupplier failed) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(address)) {
      if (!process.isAlive() || failed.getAsBoolean() || System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static boolean answers(URI address) {
    try {
      var request = HttpRequest.newBuilder(address).build();
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

  @Override
  public void close() {
    var started = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
