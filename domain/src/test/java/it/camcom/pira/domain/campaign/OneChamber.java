package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A register of one chamber, which the work is in. */
record OneChamber(Chamber current) implements Chambers {

  @Override
  public Optional<Logo> logo() {
    return Optional.empty();
  }

  @Override
  public boolean hasLogo() {
    return false;
  }

  @Override
  public List<Chamber> named(Collection<ChamberId> ids) {
    return List.of();
  }
}
