package it.camcom.pira.domain.access;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ChamberRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the chambers that exist, which anybody may know. */
@ApplicationScoped
public class ChamberListing {

  private ChamberRegistry registry;

  protected ChamberListing() {}

  @Inject
  public ChamberListing(ChamberRegistry registry) {
    this.registry = registry;
  }

  @Transactional
  List<ChamberId> all() {
    return registry.all().stream().map(Chamber::id).toList();
  }
}
