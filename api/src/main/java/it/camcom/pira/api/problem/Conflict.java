package it.camcom.pira.api.problem;

import it.camcom.pira.api.problem.Problem.Clash;
import it.camcom.pira.domain.language.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refuses a change of something that has changed since the caller saw it, with both versions. */
public final class Conflict {

  private Conflict() {}

  /**
   * Refuses the change of one object.
   *
   * @param current its present state, with its version; null when it was deleted
   * @param sent the state that the caller sent, with the version that was seen
   */
  public static WebApplicationException of(Refusal refusal, Object current, Object sent) {
    return answer(problem(refusal).between(current, sent));
  }

  /** Refuses the changes of several objects. */
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
