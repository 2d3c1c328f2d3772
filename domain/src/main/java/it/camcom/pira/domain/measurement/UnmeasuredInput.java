package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;

/** The input of why nothing was measured. */
public record UnmeasuredInput(String cause) {

  /** The most characters of a cause. */
  public static final int MAX_CAUSE = Texts.MAX_TEXT;

  String check(Fields fields) {
    return fields.text("cause", cause, MAX_CAUSE);
  }
}
