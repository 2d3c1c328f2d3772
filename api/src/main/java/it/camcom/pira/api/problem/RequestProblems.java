package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.Terms;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps a request that no operation can take to a problem. */
@Provider
public class RequestProblems implements ExceptionMapper<WebApplicationException> {

  @Context private Request request;
  @Context private UriInfo address;

  @Override
  public Response toResponse(WebApplicationException exception) {
    var answer = exception.getResponse();
    if (answer.getStatus() < 400 || answer.hasEntity()) {
      return answer;
    }
    if (answer.getStatus() == Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()) {
      return unsupported();
    }
    var problem = problem(answer.getStatus());
    return Response.fromResponse(answer)
        .status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(problem)
        .build();
  }

  /** Names what is read at the address (RFC 9110, 15.5.16; RFC 5789, 3.1). */
  private Response unsupported() {
    var types =
        String.join(
            ", ",
            DescribedOperation.at(request.getMethod(), address.getPath())
                .flatMap(operation -> operation.reads().stream())
                .distinct()
                .toList());
    var kind = ProblemKind.UNSUPPORTED_MEDIA_TYPE;
    return Response.status(kind.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.ACCEPT, types)
        .header("Accept-Patch", request.getMethod().equals(HttpMethod.PATCH) ? types : null)
        .entity(kind.problem(ProblemTexts.of("Detail." + kind, types)))
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
      case UNAUTHENTICATED, FORBIDDEN, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, TOO_LARGE ->
          ProblemTexts.of("Detail." + kind);
      default -> ProblemTexts.of("Detail.BAD_REQUEST");
    };
  }
}
