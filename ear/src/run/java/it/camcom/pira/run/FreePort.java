package it.camcom.pira.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** For servers that must know each other's address before either is there. */
public final class FreePort {

  private FreePort() {}

  /** A port that nobody listens at for now. */
  public static int next() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
