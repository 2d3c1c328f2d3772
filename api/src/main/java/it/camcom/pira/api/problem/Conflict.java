package it.camcom.pira.api.problem;

import it.camcom.pira.api.problem.Problem.Clash;
import it.camcom.pira.domain.language.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The refusal of a change to what is not any more as it was seen, with both sides of it. */
public final class Conflict {

  private Conflict() {}

  /**
   * One that was changed meanwhile.
   *
   * @param current as it is now, with its version; null when it is gone
   * @param sent what the caller wanted it to be, with the version that was seen
   */
  public static WebApplicationException of(Refusal refusal, Object current, Object sent) {
    return answer(problem(refusal).between(current, sent));
  }

  /** Several that were changed meanwhile. */
  public static WebApplicationException of(Refusal refusal, List<Clash> clashes) {
    return answer(problem(refusal).among(clashes));
  }

  private static Problem problem(Refusal refusal) {
    return ProblemKind.of(refusal.getClass()).problem(refusal.getMessage());
  }

  private static WebApplicationException answer(Problem problem) {
    return new WebApplicationException(
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build());
  }
}
