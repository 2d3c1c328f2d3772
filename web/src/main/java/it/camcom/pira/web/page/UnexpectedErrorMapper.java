package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Outages;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Shows a page where something failed that nobody foresaw; the log tells more. */
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(UnexpectedErrorMapper.class.getName());

  @Inject private Templates templates;
  @Inject private Outages outages;

  @Override
  public Response toResponse(Exception exception) {
    if (outages.refusal(exception).isPresent()) {
      return page(Response.status(Response.Status.SERVICE_UNAVAILABLE), ErrorResponse.UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, Outages.SECONDS)
          .build();
    }
    LOG.log(Level.ERROR, "a page failed", exception);
    return page(Response.serverError(), ErrorResponse.OURS).build();
  }

  private ResponseBuilder page(ResponseBuilder response, ErrorResponse kind) {
    var page = new ByteArrayOutputStream();
    templates.render("error.jte", Map.of("kind", kind), page);
    return response.type("text/html; charset=UTF-8").entity(page.toByteArray());
  }
}
