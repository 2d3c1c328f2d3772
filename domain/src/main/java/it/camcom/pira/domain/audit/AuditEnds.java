package it.camcom.pira.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where the chain of the scope ends; a piece of {@link AuditAnchoring}. */
@ApplicationScoped
public class AuditEnds {

  private AuditChain chain;

  protected AuditEnds() {}

  @Inject
  public AuditEnds(AuditChain chain) {
    this.chain = chain;
  }

  @Transactional
  Optional<AuditChain.End> end() {
    return chain.end();
  }
}
