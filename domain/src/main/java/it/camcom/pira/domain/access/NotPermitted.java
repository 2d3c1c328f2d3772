package it.camcom.pira.domain.access;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;

/** The caller belongs to the chamber, but no role of the caller grants the right. */
public final class NotPermitted extends Refusal {

  public NotPermitted(Right right) {
    super(Terms.of(right));
  }
}
