package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reading and verifying the changes of the chamber. */
@ApplicationScoped
public class AuditReading {

  /** Changes given at once. */
  public static final int MAX_PAGE = 500;

  private AuditTrail trail;
  private AuditChain chain;

  protected AuditReading() {}

  @Inject
  public AuditReading(AuditTrail trail, AuditChain chain) {
    this.trail = trail;
    this.chain = chain;
  }

  /**
   * The changes after a position, the oldest first.
   *
   * @param limit from 1 to {@link #MAX_PAGE}
   */
  @Requires(Right.READ_AUDIT)
  @Transactional
  public List<Change> changes(long after, int limit) {
    return trail.after(after, Math.max(1, Math.min(limit, MAX_PAGE)));
  }

  /**
   * The changes before a position, the latest first.
   *
   * @param limit from 1 to {@link #MAX_PAGE}
   */
  @Requires(Right.READ_AUDIT)
  @Transactional
  public List<Change> changesBefore(long position, int limit) {
    return trail.before(position, Math.max(1, Math.min(limit, MAX_PAGE)));
  }

  /**
   * Whether the chain holds.
   *
   * @param noted an entry whose hash somebody noted earlier; also that has to be there unchanged
   */
  @Requires(Right.READ_AUDIT)
  @Transactional
  public Verification verify(Optional<Noted> noted) {
    return chain.verify(noted);
  }

  /** What somebody wrote down of an earlier verification. */
  public record Noted(long position, String hash) {}
}
