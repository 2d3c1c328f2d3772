package it.camcom.pira.domain.access;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs the platform's own work in every chamber. It enters each chamber explicitly, under an id
 * that no account has, with the rights of a planning officer only. Each run in a chamber has a
 * number, as a request has.
 */
@ApplicationScoped
public class ForEachChamber {

  private static final Logger LOG = System.getLogger(ForEachChamber.class.getName());

  private CurrentScope scope;
  private ChamberListing chambers;

  protected ForEachChamber() {}

  @Inject
  public ForEachChamber(CurrentScope scope, ChamberListing chambers) {
    this.scope = scope;
    this.chambers = chambers;
  }

  /**
   * Runs the work in one chamber after the other. A failure in one chamber does not stop the
   * others.
   *
   * @param work returns whether to go on to the next chamber
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public void inEach(BooleanSupplier work) {
    for (ChamberId chamber : scope.within(new Scope.OfPerson(AccountId.PLATFORM), chambers::all)) {
      if (!isDoneIn(chamber, work)) {
        return;
      }
    }
  }

  /** Runs the platform's own work that belongs to no chamber. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public <T> T outside(Supplier<T> work) {
    return scope.within(new Scope.OfPerson(AccountId.PLATFORM), work);
  }

  private boolean isDoneIn(ChamberId chamber, BooleanSupplier work) {
    var platform = new Scope.OfChamber(chamber, AccountId.PLATFORM, Set.of(Role.PLANNING_OFFICER));
    try (CurrentScope.Entered request = scope.begin(UUID.randomUUID().toString());
        CurrentScope.Entered in = scope.enter(platform)) {
      try {
        return work.getAsBoolean();
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "the round failed", e);
        return true;
      }
    }
  }
}
