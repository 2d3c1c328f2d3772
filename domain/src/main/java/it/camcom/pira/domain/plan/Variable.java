package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Terms;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a narrative text may leave to the document that it is printed in: {@code {{anno}}} stands
 * for the year of the plan. Sections and descriptions of objectives have them, and nothing else.
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

  /** What it stands for, in Italian. */
  public String meaning() {
    return Terms.of(this);
  }

  /** Empty for a name that is no variable's. */
  static Optional<Variable> named(String text) {
    var written = text.strip().toLowerCase(Locale.ITALIAN);
    return Arrays.stream(values()).filter(one -> one.name.equals(written)).findFirst();
  }
}
