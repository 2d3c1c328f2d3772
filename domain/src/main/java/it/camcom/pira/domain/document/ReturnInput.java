package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;

/** The input of a return, with its reason. */
public record ReturnInput(String reason) {

  /** The most characters of a reason. */
  public static final int MAX_REASON = Texts.MAX_LINE;

  String check(Fields fields) {
    return fields.text("reason", reason, MAX_REASON);
  }
}
