package it.camcom.pira.platform.server;

import static it.camcom.pira.platform.support.RunningPlatform.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.platform.support.RunningPlatform;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are announced and do not come take no thread of the server. */
class SlowBodiesIT {

  /** More than the server has threads for requests on a small machine. */
  private static final int SENDERS = 100;

  private static final Duration LONGEST = Duration.ofSeconds(2);

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/chambers/prato/people", "/api/v1/chambers/prato/imports"})
  void bodies_that_do_not_come_stop_nobody(String path) throws IOException {
    anonymous().get("/login").then().statusCode(200);
    List<Socket> senders = new ArrayList<>();
    try {
      for (int i = 0; i < SENDERS; i++) {
        senders.add(begun(path));
      }
      for (String other : List.of("/api/v1/status", "/login")) {
        long start = System.nanoTime();
        assertThat(anonymous().get(other).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(other).isLessThan(LONGEST);
      }
    } finally {
      for (Socket sender : senders) {
        sender.close();
      }
    }
  }

  private static Socket begun(String path) throws IOException {
    var server = URI.create(RunningPlatform.address());
    var socket = new Socket(server.getHost(), server.getPort());
    var head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nusername=";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
