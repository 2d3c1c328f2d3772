package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.CurrentScope.Entered;
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

  /** The most changes returned at once. */
  public static final int MAX_PAGE = 500;

  private CurrentScope scope;
  private AuditTrail trail;
  private AuditChain chain;

  protected AuditReading() {}

  @Inject
  public AuditReading(CurrentScope scope, AuditTrail trail, AuditChain chain) {
    this.scope = scope;
    this.trail = trail;
    this.chain = chain;
  }

  /**
   * Returns the changes after a position, oldest first.
   *
   * @param limit from 1 to {@link #MAX_PAGE}
   */
  @Requires(Right.READ_AUDIT)
  @Transactional
  public List<Change> changes(long after, int limit) {
    return trail.after(after, Math.max(1, Math.min(limit, MAX_PAGE)));
  }

  /**
   * Returns the changes before a position, latest first.
   *
   * @param limit from 1 to {@link #MAX_PAGE}
   */
  @Requires(Right.READ_AUDIT)
  @Transactional
  public List<Change> changesBefore(long position, int limit) {
    return trail.before(position, Math.max(1, Math.min(limit, MAX_PAGE)));
  }

  /**
   * Verifies the chain, which may take minutes.
   *
   * @param noted an entry whose hash was noted earlier; it must still be there unchanged
   */
  @Requires(Right.READ_AUDIT)
  @Transactional
  public Verification verify(Optional<Noted> noted) {
    try (Entered in = scope.takingLong()) {
      return chain.verify(noted);
    }
  }

  /** The position and hash that somebody noted at an earlier verification. */
  public record Noted(long position, String hash) {}
}
