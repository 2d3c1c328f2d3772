package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;

/** Why a document is given back, as somebody says it. */
public record ReturnInput(String reason) {

  /** Characters of a reason. */
  public static final int MAX_REASON = Texts.MAX_LINE;

  String check(Fields fields) {
    return fields.text("reason", reason, MAX_REASON);
  }
}
