package it.camcom.pira.web.page;

import it.camcom.pira.domain.language.Terms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;

/** Why a page is not shown. */
public enum ErrorResponse {
  /** There is nothing there that the person may see. */
  NOT_FOUND,
  /** The person has no account here, or a form comes from elsewhere. */
  FORBIDDEN,
  /** What was typed cannot be kept, or was more than any form has. */
  UNREADABLE,
  /** Something that passes by itself is in the way. */
  UNAVAILABLE,
  /** Something failed here. */
  OURS;

  public String title() {
    return PageTexts.of("PageFault." + name());
  }

  public String text() {
    return this == NOT_FOUND ? Terms.sentence("nothingHere") : PageTexts.of("FaultText." + name());
  }

  /** What its page is made of. */
  static Map<String, Object> model(int status, HttpServletRequest request) {
    var model = new HashMap<String, Object>();
    model.put("kind", ofStatus(status));
    model.put("frame", Layout.withoutForms(request));
    return model;
  }

  private static ErrorResponse ofStatus(int status) {
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      return UNAVAILABLE;
    }
    if (status >= 500) {
      return OURS;
    }
    return switch (status) {
      case 400 -> UNREADABLE;
      case 403 -> FORBIDDEN;
      default -> NOT_FOUND;
    };
  }
}
