package it.camcom.pira.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** One sentence on the last action, kept in the session until the next page shows it. */
public final class FlashMessage {

  private static final String KEPT = FlashMessage.class.getName();

  private FlashMessage() {}

  public static void leave(HttpServletRequest request, String sentence) {
    request.getSession().setAttribute(KEPT, sentence);
  }

  static String take(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEPT) instanceof String sentence)) {
      return "";
    }
    session.removeAttribute(KEPT);
    return sentence;
  }
}
