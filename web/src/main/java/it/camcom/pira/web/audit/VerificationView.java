package it.camcom.pira.web.audit;

import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.audit.Verification.Breach;
import it.camcom.pira.domain.audit.Verification.Break;
import it.camcom.pira.domain.language.Terms;

/**
 * The result of a verification.
 *
 * @param brokenAt the first entry that does not fit; 0 when all of them do
 * @param breach the kind of breach
 * @param holds whether the chain itself is intact, apart from a noted entry
 */
public record VerificationView(
    long entries, String head, long brokenAt, String breach, boolean holds) {

  static VerificationView of(Verification verification) {
    return new VerificationView(
        verification.entries(),
        verification.head().orElse(""),
        verification.broken().map(Break::position).orElse(0L),
        verification.broken().map(Break::breach).map(Terms::of).orElse(""),
        verification.broken().map(Break::breach).filter(VerificationView::ofChain).isEmpty());
  }

  private static boolean ofChain(Breach breach) {
    return breach != Breach.NOT_AS_NOTED;
  }

  public boolean whole() {
    return brokenAt == 0;
  }
}
