package it.camcom.pira.web.page;

import it.camcom.pira.domain.language.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** What follows when a form was sent. */
public final class FormResponse {

  private static final int UNPROCESSABLE = 422;

  private FormResponse() {}

  /** It was taken: the browser goes on to a page, which says so. */
  public static Response done(HttpServletRequest request, String sentence, String address) {
    FlashMessage.leave(request, sentence);
    return Response.ok("redirect:" + address).build();
  }

  /** It was taken, and the page that says so can be shown this once only. */
  public static Response once(String view) {
    return Response.ok(view).build();
  }

  /** It was not taken: the form is shown again. */
  public static Response again(String view, Form form) {
    int status =
        form.refusal().filter(InvalidInput.class::isInstance).isPresent()
            ? UNPROCESSABLE
            : Response.Status.CONFLICT.getStatusCode();
    return Response.status(status).entity(view).build();
  }
}
