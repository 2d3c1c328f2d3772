package it.camcom.pira.api.problem;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import it.camcom.pira.domain.access.Outages;
import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a problem outside the reach of JAX-RS. */
public final class ProblemWriter {

  private ProblemWriter() {}

  /** Answers for everything that does not exist, or not for the caller. */
  public static void notFound(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_NOT_FOUND));
  }

  /** Answers an unauthenticated request with the ways to log in. */
  public static void unauthenticated(HttpServletResponse response) throws IOException {
    response.addHeader("WWW-Authenticate", "Basic realm=\"PIRA\", charset=\"UTF-8\"");
    response.addHeader("WWW-Authenticate", "Bearer realm=\"PIRA\"");
    write(response, RequestProblems.problem(HttpServletResponse.SC_UNAUTHORIZED));
  }

  /** Answers a malformed request. */
  public static void badRequest(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_BAD_REQUEST));
  }

  /** Answers a request that a browser makes for another site. */
  public static void forbidden(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_FORBIDDEN));
  }

  /** Answers a login with a password that somebody else knows. */
  public static void mustChangePassword(HttpServletResponse response) throws IOException {
    write(
        response,
        ProblemKind.PASSWORD_TO_CHANGE.problem(ProblemTexts.of("Detail.PASSWORD_TO_CHANGE")));
  }

  /** Answers too many attempts. */
  public static void tooManyRequests(HttpServletResponse response, long seconds)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(seconds));
    write(
        response, ProblemKind.TOO_MANY_REQUESTS.problem(new TooManyRequests(seconds).getMessage()));
  }

  /** The answer while something that passes by itself is in the way. */
  public static void unavailable(HttpServletResponse response, Refusal refusal)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(Outages.SECONDS));
    write(response, ProblemKind.of(refusal.getClass()).problem(refusal.getMessage()));
  }

  static void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
  }
}
