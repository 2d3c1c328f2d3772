package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;

/** Why a value is withdrawn, as somebody writes it. */
public record WithdrawalInput(String reason) {

  /** Characters of a reason. */
  public static final int MAX_REASON = MeasurementInput.MAX_REASON;

  String check(Fields fields) {
    return fields.text("reason", reason, MAX_REASON);
  }
}
