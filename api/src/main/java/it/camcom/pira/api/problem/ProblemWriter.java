package it.camcom.pira.api.problem;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import it.camcom.pira.domain.access.Outages;
import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a problem where JAX-RS does not reach. */
public final class ProblemWriter {

  private ProblemWriter() {}

  /** The answer for all that is not there, or not for the caller. */
  public static void notFound(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_NOT_FOUND));
  }

  /** The answer to whoever may not come in, with the ways to do so. */
  public static void unauthenticated(HttpServletResponse response) throws IOException {
    response.addHeader("WWW-Authenticate", "Basic realm=\"PIRA\", charset=\"UTF-8\"");
    response.addHeader("WWW-Authenticate", "Bearer realm=\"PIRA\"");
    write(response, RequestProblems.problem(HttpServletResponse.SC_UNAUTHORIZED));
  }

  /** The answer to what no program would send. */
  public static void badRequest(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_BAD_REQUEST));
  }

  /** The answer to a browser that acts for another site. */
  public static void forbidden(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_FORBIDDEN));
  }

  /** The answer to whoever logs in with a password that somebody else knows. */
  public static void mustChangePassword(HttpServletResponse response) throws IOException {
    write(
        response,
        ProblemKind.PASSWORD_TO_CHANGE.problem(ProblemTexts.of("Detail.PASSWORD_TO_CHANGE")));
  }

  /** The answer to whoever tries too often. */
  public static void tooManyRequests(HttpServletResponse response, long seconds)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(seconds));
    write(
        response, ProblemKind.TOO_MANY_REQUESTS.problem(new TooManyRequests(seconds).getMessage()));
  }

  /** The answer while something that passes by itself is in the way. */
  public static void unavailable(HttpServletResponse response, Refusal refusal) throws IOException {
    response.setHeader("Retry-After", String.valueOf(Outages.SECONDS));
    write(response, ProblemKind.of(refusal.getClass()).problem(refusal.getMessage()));
  }

  static void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
  }
}
