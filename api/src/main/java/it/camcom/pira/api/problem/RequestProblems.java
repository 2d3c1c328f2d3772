package it.camcom.pira.api.problem;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a request that no operation could take. */
@Provider
public class RequestProblems implements ExceptionMapper<WebApplicationException> {

  private static final String NOTHING_HERE =
      "L’indirizzo non corrisponde a nulla che tu possa vedere.";

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

  /** A fault of the request that can be named. */
  public static BadRequestException badRequest(String detail) {
    var problem = ProblemKind.ofStatus(Response.Status.BAD_REQUEST.getStatusCode()).problem(detail);
    return new BadRequestException(
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build());
  }

  static Problem problem(int status) {
    var kind = ProblemKind.ofStatus(status);
    return kind.problem(detail(kind));
  }

  private static String detail(ProblemKind kind) {
    return switch (kind) {
      case NOT_FOUND -> NOTHING_HERE;
      case UNAUTHENTICATED -> "Nome utente e password, o un token, mancano o non sono corretti.";
      case FORBIDDEN -> "La richiesta viene da un altro sito, o con un token che non lo consente.";
      case METHOD_NOT_ALLOWED -> "Questo indirizzo non ammette il metodo usato.";
      case NOT_ACCEPTABLE -> "Nessuno dei formati richiesti è disponibile.";
      case UNSUPPORTED_MEDIA_TYPE ->
          "Il contenuto inviato non è tra quelli leggibili: application/json, o"
              + " text/plain e text/tab-separated-values per i documenti, in UTF-8, non"
              + " compresso; per i file a prova, i formati che l’operazione elenca.";
      case TOO_LARGE -> "Il contenuto inviato supera la dimensione massima ammessa.";
      default -> "La richiesta non può essere elaborata.";
    };
  }
}
