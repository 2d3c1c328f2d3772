package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.Terms;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps a request that no operation can take to a problem. */
@Provider
public class RequestProblems implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException exception) {
    var answer = exception.getResponse();
    if (answer.getStatus() < 400 || answer.hasEntity()) {
      return answer;
    }
    var problem = problem(answer.getStatus());
    return Response.fromResponse(answer)
        .status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(problem)
        .build();
  }

  /**
   * Builds a fault of the request.
   *
   * @param key of its sentence in the bundle
   */
  public static BadRequestException badRequest(String key, Object... arguments) {
    var problem = ProblemKind.BAD_REQUEST.problem(ProblemTexts.of(key, arguments));
    return new BadRequestException(
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build());
  }

  static Problem problem(int status) {
    var kind = ProblemKind.ofStatus(status);
    return kind.problem(detail(kind));
  }

  private static String detail(ProblemKind kind) {
    return switch (kind) {
      case NOT_FOUND -> Terms.sentence("nothingHere");
      case UNAUTHENTICATED,
          FORBIDDEN,
          METHOD_NOT_ALLOWED,
          NOT_ACCEPTABLE,
          UNSUPPORTED_MEDIA_TYPE,
          TOO_LARGE ->
          ProblemTexts.of("Detail." + kind);
      default -> ProblemTexts.of("Detail.BAD_REQUEST");
    };
  }
}
