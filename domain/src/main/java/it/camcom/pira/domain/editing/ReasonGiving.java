package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Records the reason of a change. Once a document of the plan is approved, the reason is required
 * (D.lgs. 91/2011 art. 22).
 */
@ApplicationScoped
public class ReasonGiving {

  /** The most characters of a reason. */
  public static final int MAX_REASON = 2_000;

  private static final String REASON = "reason";

  private PlanUse use;
  private AuditChain audit;

  protected ReasonGiving() {}

  @Inject
  public ReasonGiving(PlanUse use, AuditChain audit) {
    this.use = use;
    this.audit = audit;
  }

  /**
   * Stores the reason with the changes of the current transaction.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if it is missing or too long
   */
  @Requires(Right.PUBLIC)
  @Transactional
  public void give(PlanId plan, Optional<String> reason) {
    var faults = new Faults();
    check(faults, plan, reason);
    faults.unless(() -> plan);
    keep(reason);
  }

  /** Stores a reason that was checked. */
  void keep(Optional<String> reason) {
    given(reason).ifPresent(audit::giveReason);
  }

  /** Reports a reason that is missing or too long. */
  void check(Faults faults, PlanId plan, Optional<String> reason) {
    var given = given(reason);
    faults.require(given.isPresent() || !use.isApproved(plan), REASON, "reasonOfApproved");
    faults.require(
        given.filter(text -> text.length() > MAX_REASON).isEmpty(), REASON, "tooLong", MAX_REASON);
  }

  private static Optional<String> given(Optional<String> reason) {
    return reason.filter(text -> !text.isBlank());
  }
}
