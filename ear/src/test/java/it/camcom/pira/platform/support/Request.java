package it.camcom.pira.platform.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One request, ready to be sent by anybody. */
public record Request(
    String method, String path, Optional<Operation.Body> body, Map<String, String> headers) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  /** An answer that takes longer than this never comes. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  public Request {
    headers = Map.copyOf(headers);
  }

  public Request(String method, String path, Optional<Operation.Body> body, String accept) {
    this(method, path, body, Map.of("Accept", accept));
  }

  public Request with(String header, String value) {
    var all = new TreeMap<>(headers);
    all.put(header, value);
    return new Request(method, path, body, all);
  }

  /**
   * Sends it.
   *
   * @param token what the caller's program logs in with; empty for nobody's
   */
  public Answer by(Optional<String> token) {
    var request =
        HttpRequest.newBuilder(URI.create(RunningPlatform.address() + path))
            .timeout(PATIENCE)
            .method(
                method,
                body.map(one -> BodyPublishers.ofString(one.content(), StandardCharsets.UTF_8))
                    .orElseGet(BodyPublishers::noBody));
    body.ifPresent(one -> request.setHeader("Content-Type", one.type()));
    token.ifPresent(secret -> request.setHeader("Authorization", "Bearer " + secret));
    headers.forEach(request::setHeader);
    try {
      var answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
      return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + this, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** All that the caller wrote, which may come back. */
  public String written() {
    return method + " " + path + " " + headers + " " + body.map(Operation.Body::content).orElse("");
  }

  @Override
  public String toString() {
    var text = written();
    return text.length() <= 600 ? text : text.substring(0, 600) + "… (" + text.length() + ")";
  }
}
