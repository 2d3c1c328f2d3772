package it.camcom.pira.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chain whose entries have the hashes h1, h2 and so on; it remembers the reasons it is given. */
public final class InMemoryAuditChain implements AuditChain {

  private final List<String> reasons = new ArrayList<>();
  private final Verification verification;

  public InMemoryAuditChain() {
    this(new Verification(0, Optional.empty(), Optional.empty()));
  }

  InMemoryAuditChain(Verification verification) {
    this.verification = verification;
  }

  public List<String> reasons() {
    return List.copyOf(reasons);
  }

  @Override
  public Verification verify() {
    return verification;
  }

  @Override
  public Optional<End> end() {
    return verification.head().map(hash -> new End(verification.entries(), hash));
  }

  @Override
  public Optional<String> hashAt(long position) {
    return position >= 1 && position <= verification.entries()
        ? Optional.of("h" + position)
        : Optional.empty();
  }

  @Override
  public void giveReason(String reason) {
    reasons.add(reason);
  }
}
