package it.camcom.pira.api.problem;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a problem where JAX-RS does not reach. */
public final class ProblemWriter {

  private static final Jsonb JSON = JsonbBuilder.create();

  private ProblemWriter() {}

  /** The answer for all that is not there, or not for the caller. */
  public static void notFound(HttpServletResponse response) throws IOException {
    write(response, RequestProblems.problem(HttpServletResponse.SC_NOT_FOUND));
  }

  static void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
  }
}
