package it.camcom.pira.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;

/** Shows the same page for what a controller does not find as for an unknown address. */
@Provider
public class NotFoundMapper implements ExceptionMapper<WebApplicationException> {

  @Inject private Templates templates;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(WebApplicationException exception) {
    var answer = exception.getResponse();
    if (answer.getStatus() < 400) {
      return answer;
    }
    var page = new ByteArrayOutputStream();
    templates.render("error.jte", ErrorResponse.model(answer.getStatus(), request), page);
    return Response.status(answer.getStatus())
        .type("text/html; charset=UTF-8")
        .entity(page.toByteArray())
        .build();
  }
}
