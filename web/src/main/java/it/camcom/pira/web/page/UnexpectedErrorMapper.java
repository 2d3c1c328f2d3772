package it.camcom.pira.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Shows an error page for an unexpected error; the log gives details. */
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(UnexpectedErrorMapper.class.getName());

  @Inject private Templates templates;

  @Override
  public Response toResponse(Exception exception) {
    LOG.log(Level.ERROR, "a page failed", exception);
    var page = new ByteArrayOutputStream();
    templates.render("error.jte", Map.of("kind", ErrorResponse.OURS), page);
    return Response.serverError()
        .type("text/html; charset=UTF-8")
        .entity(page.toByteArray())
        .build();
  }
}
