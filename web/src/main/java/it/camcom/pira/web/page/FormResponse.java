package it.camcom.pira.web.page;

import it.camcom.pira.domain.language.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** Builds the answers to a form. */
public final class FormResponse {

  private static final int UNPROCESSABLE = 422;

  private FormResponse() {}

  /** Accepted: redirects to a page, which shows the sentence. */
  public static Response done(HttpServletRequest request, String sentence, String address) {
    FlashMessage.leave(request, sentence);
    return Response.ok("redirect:" + address).build();
  }

  /** Accepted: shows a page that cannot be shown again. */
  public static Response once(String view) {
    return Response.ok(view).build();
  }

  /** Refused: shows the form again. */
  public static Response again(String view, Form form) {
    int status =
        form.refusal().filter(InvalidInput.class::isInstance).isPresent()
            ? UNPROCESSABLE
            : Response.Status.CONFLICT.getStatusCode();
    return Response.status(status).entity(view).build();
  }
}
