package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refused logins kept in memory. */
final class InMemoryRefusedLogins implements RefusedLogins {

  private final List<RefusedLogin> kept = new ArrayList<>();

  @Override
  public void add(RefusedLogin refused) {
    kept.add(refused);
  }

  @Override
  public long count(Optional<AccountId> account, Outcome outcome, Instant since) {
    return kept.stream()
        .filter(one -> one.account().equals(account) && one.outcome() == outcome)
        .filter(one -> !one.at().isBefore(since))
        .count();
  }

  List<RefusedLogin> kept() {
    return List.copyOf(kept);
  }
}
