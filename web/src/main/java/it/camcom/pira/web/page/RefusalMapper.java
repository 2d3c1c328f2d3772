package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.ChamberBusy;
import it.camcom.pira.domain.access.DatabaseUnavailable;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Outages;
import it.camcom.pira.domain.language.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Shows why a use case did not do what a page asked of it. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  private static final Logger LOG = System.getLogger(RefusalMapper.class.getName());

  @Inject private Templates templates;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Refusal refusal) {
    LOG.log(Level.INFO, "refused: {0}", refusal.getClass().getSimpleName());
    var page = new ByteArrayOutputStream();
    templates.render(
        "refused.jte",
        Map.of("reason", refusal.getMessage(), "frame", Layout.of(request, templates.csrf())),
        page);
    return Response.status(status(refusal))
        .header(HttpHeaders.RETRY_AFTER, passes(refusal) ? Outages.SECONDS : null)
        .type("text/html; charset=UTF-8")
        .entity(page.toByteArray())
        .build();
  }

  private static boolean passes(Refusal refusal) {
    return refusal instanceof ChamberBusy || refusal instanceof DatabaseUnavailable;
  }

  private static Response.Status status(Refusal refusal) {
    if (passes(refusal)) {
      return Response.Status.SERVICE_UNAVAILABLE;
    }
    return refusal instanceof NotPermitted ? Response.Status.FORBIDDEN : Response.Status.CONFLICT;
  }
}
