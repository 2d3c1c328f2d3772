package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Terms;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A variable of a narrative text, filled in by the printed document: {@code {{anno}}} means the
 * year of the plan. Only sections and descriptions of objectives have variables.
 */
public enum Variable {
  /** The chamber's name. */
  CHAMBER("camera"),
  /** The year of the plan. */
  YEAR("anno"),
  TRIENNIUM("triennio"),
  /** The day of the document. */
  DATE("data"),
  /** The act that approved the document. */
  ACT("atto");

  private final String name;

  Variable(String name) {
    this.name = name;
  }

  /** As texts write it: {@code {{anno}}}. */
  public String placeholder() {
    return "{{" + name + "}}";
  }

  /** Its meaning, in Italian. */
  public String meaning() {
    return Terms.of(this);
  }

  /** Returns the variable of that name; empty if there is none. */
  static Optional<Variable> named(String text) {
    var written = text.strip().toLowerCase(Locale.ITALIAN);
    return Arrays.stream(values()).filter(one -> one.name.equals(written)).findFirst();
  }
}
