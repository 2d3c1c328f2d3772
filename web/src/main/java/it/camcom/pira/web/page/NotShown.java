package it.camcom.pira.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Shows the same page for what a controller does not find as for an address that is not there. */
@Provider
public class NotShown implements ExceptionMapper<WebApplicationException> {

  @Inject private Templates templates;

  @Override
  public Response toResponse(WebApplicationException exception) {
    var answer = exception.getResponse();
    if (answer.getStatus() < 400) {
      return answer;
    }
    var page = new ByteArrayOutputStream();
    templates.render("error.jte", Map.of("kind", PageFault.ofStatus(answer.getStatus())), page);
    return Response.status(answer.getStatus())
        .type("text/html; charset=UTF-8")
        .entity(page.toByteArray())
        .build();
  }
}
