package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the master data of the chamber in scope. */
@ApplicationScoped
public class ChamberReading {

  private Chambers chambers;

  protected ChamberReading() {}

  @Inject
  public ChamberReading(Chambers chambers) {
    this.chambers = chambers;
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public Chamber chamber() {
    return chambers.current();
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public boolean hasLogo() {
    return chambers.hasLogo();
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Logo> logo() {
    return chambers.logo();
  }
}
