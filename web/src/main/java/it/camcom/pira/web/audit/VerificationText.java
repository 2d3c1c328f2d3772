package it.camcom.pira.web.audit;

import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.audit.Verification.Break;
import it.camcom.pira.domain.language.Terms;

/**
 * What a verification found.
 *
 * @param brokenAt the first entry that does not fit; 0 when all of them do
 * @param breach what is wrong with it
 */
public record VerificationText(long entries, String head, long brokenAt, String breach) {

  static VerificationText of(Verification verification) {
    return new VerificationText(
        verification.entries(),
        verification.head().orElse(""),
        verification.broken().map(Break::position).orElse(0L),
        verification.broken().map(Break::breach).map(Terms::of).orElse(""));
  }

  public boolean whole() {
    return brokenAt == 0;
  }
}
