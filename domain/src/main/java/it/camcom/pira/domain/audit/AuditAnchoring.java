package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.ForEachChamber;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** Writes down outside the database where each chain ends. */
@ApplicationScoped
public class AuditAnchoring {

  private static final String REGISTER = "-";

  private CurrentScope scope;
  private ForEachChamber chambers;
  private AuditEnds ends;
  private AuditAnchors anchors;
  private Clock clock;

  protected AuditAnchoring() {}

  @Inject
  public AuditAnchoring(
      CurrentScope scope,
      ForEachChamber chambers,
      AuditEnds ends,
      AuditAnchors anchors,
      Clock clock) {
    this.scope = scope;
    this.chambers = chambers;
    this.ends = ends;
    this.anchors = anchors;
    this.clock = clock;
  }

  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public boolean isConfigured() {
    return anchors.isConfigured();
  }

  /** Of the register and of every chamber that has entries. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public void anchor() {
    add(REGISTER, chambers.outside(ends::end));
    chambers.inEach(
        () -> {
          add(scope.chamber().chamber().code(), ends.end());
          return true;
        });
  }

  private void add(String chain, Optional<AuditChain.End> found) {
    found.ifPresent(end -> anchors.add(clock.instant(), chain, end.position(), end.hash()));
  }
}
