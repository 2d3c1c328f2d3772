package it.camcom.pira.api.problem;

import it.camcom.pira.domain.access.Outages;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Answers what nobody foresaw, with a number under which the log tells more. */
@Provider
public class UnexpectedProblems implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(UnexpectedProblems.class.getName());

  @Inject private Outages outages;

  @Override
  public Response toResponse(Exception exception) {
    var passing = outages.refusal(exception);
    if (passing.isPresent()) {
      return RefusalProblems.response(passing.get());
    }
    return Response.serverError().type(Problem.MEDIA_TYPE).entity(problem(exception)).build();
  }

  static Problem problem(Throwable cause) {
    var incident = UUID.randomUUID();
    LOG.log(Level.ERROR, "incident " + incident, cause);
    return ProblemKind.UNEXPECTED.problem(ProblemTexts.of("Detail.UNEXPECTED", incident));
  }
}
