package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.audit.AuditReading;
import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.audit.AuditTrail;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reading and verifying who may come in, and what became of it: the audit of the register. */
@ApplicationScoped
public class RegisterAuditReading {

  private AuditTrail trail;
  private AuditChain chain;

  protected RegisterAuditReading() {}

  @Inject
  public RegisterAuditReading(AuditTrail trail, AuditChain chain) {
    this.trail = trail;
    this.chain = chain;
  }

  /**
   * The changes after a position, the oldest first.
   *
   * @param limit from 1 to {@link AuditReading#MAX_PAGE}
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public List<Change> changes(long after, int limit) {
    return trail.after(after, Math.max(1, Math.min(limit, AuditReading.MAX_PAGE)));
  }

  /**
   * Whether the chain holds.
   *
   * @param noted an entry whose hash somebody noted earlier; also that has to be there unchanged
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public Verification verify(Optional<Noted> noted) {
    return chain.verify(noted);
  }
}
