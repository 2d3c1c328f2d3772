package it.camcom.pira.domain.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reading what the chamber in scope is known by. */
@ApplicationScoped
public class ChamberReading {

  private CurrentScope scope;
  private Chambers chambers;

  protected ChamberReading() {}

  @Inject
  public ChamberReading(CurrentScope scope, Chambers chambers) {
    this.scope = scope;
    this.chambers = chambers;
  }

  @Transactional
  public Chamber chamber() {
    scope.require(Right.READ_PLAN);
    return chambers.current();
  }

  @Transactional
  public boolean hasLogo() {
    scope.require(Right.READ_PLAN);
    return chambers.hasLogo();
  }

  @Transactional
  public Optional<Logo> logo() {
    scope.require(Right.READ_PLAN);
    return chambers.logo();
  }
}
