package it.camcom.pira.exchange.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers each command with what it is told to, or goes. */
final class ScriptedServer implements AutoCloseable {

  /** Ends the conversation instead of an answer. */
  static final String GO = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;

  /**
   * @param answers by the first four letters of the command; "DOT" is the end of the letter, and
   *     all others are 250
   */
  ScriptedServer(Map<String, String> answers) throws IOException {
    this.answers = answers;
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var connection = socket.accept()) {
        converse(connection);
      } catch (IOException e) {
        // The other side has gone, or the test has.
      }
    }
  }

  private void converse(Socket connection) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    say(connection, "220 prova");
    boolean inLetter = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (inLetter && !line.equals(".")) {
        continue;
      }
      var command = inLetter ? "DOT" : line.substring(0, Math.min(4, line.length()));
      var usual = command.equals("DATA") ? "354 prego" : "250 bene";
      var answer = answers.getOrDefault(command, usual);
      inLetter = answer.startsWith("354");
      if (answer.equals(GO)) {
        return;
      }
      say(connection, answer);
    }
  }

  private static void say(Socket connection, String line) throws IOException {
    connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    connection.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
