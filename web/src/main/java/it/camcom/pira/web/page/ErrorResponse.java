package it.camcom.pira.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Why a page is not shown. */
public enum ErrorResponse {
  /** There is nothing there that the person may see. */
  NOT_FOUND("Pagina non trovata", "L’indirizzo non corrisponde a nulla che tu possa vedere."),
  /** The person has no account here, or a form comes from elsewhere. */
  FORBIDDEN(
      "Accesso non consentito",
      "Questo accesso non è abilitato, o la richiesta non viene da una pagina di PIRA."
          + " Ricarica la pagina e riprova; se succede ancora, rivolgiti all’amministratore della"
          + " tua camera."),
  /** What was typed cannot be kept, or was more than any form has. */
  UNREADABLE(
      "Richiesta non leggibile",
      "Ciò che è stato inviato ha caratteri che non si possono conservare, o troppi campi."
          + " Torna indietro, correggi e riprova."),
  /** Something failed here. */
  OURS(
      "Qualcosa non ha funzionato",
      "La pagina non può essere mostrata. Riprova tra poco; se succede ancora, avvisa chi gestisce"
          + " la piattaforma.");

  private final String title;
  private final String text;

  ErrorResponse(String title, String text) {
    this.title = title;
    this.text = text;
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  /** What its page is made of. */
  static Map<String, Object> model(int status, HttpServletRequest request) {
    var model = new HashMap<String, Object>();
    model.put("kind", ofStatus(status));
    model.put("frame", Layout.withoutForms(request));
    return model;
  }

  private static ErrorResponse ofStatus(int status) {
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
