package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Saying why something is changed. Once a document of the plan was approved, that has to be said
 * (D.lgs. 91/2011 art. 22).
 */
@ApplicationScoped
public class ReasonGiving {

  /** Characters of a reason. */
  private static final int MAX_REASON = 2_000;

  private PlanUse use;
  private AuditChain audit;

  protected ReasonGiving() {}

  @Inject
  public ReasonGiving(PlanUse use, AuditChain audit) {
    this.use = use;
    this.audit = audit;
  }

  /**
   * Keeps the reason with the changes of the transaction in hand.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if it is missing, or too long
   */
  @Requires(Right.PUBLIC)
  @Transactional
  public void give(PlanId plan, Optional<String> reason) {
    var faults = new Faults();
    var given = reason.filter(text -> !text.isBlank());
    faults.require(given.isPresent() || !use.isApproved(plan), "reason", "reasonOfApproved");
    faults.require(
        given.filter(text -> text.length() > MAX_REASON).isEmpty(),
        "reason",
        "tooLong",
        MAX_REASON);
    faults.unless(() -> given).ifPresent(audit::because);
  }
}
