package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.Chambers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Determines the scope of an authenticated person: a chamber or the network, as a member, or none.
 * Runs for each request, so that a revoked access ends at once.
 */
@ApplicationScoped
public class Authentication {

  /** The scope of the platform itself while the caller is unknown. */
  private static final Scope AT_THE_DOOR = new Scope.OfPerson(AccountId.PLATFORM);

  private CurrentScope scope;
  private People people;
  private AccessTokens tokens;
  private Chambers chambers;
  private Clock clock;

  protected Authentication() {}

  @Inject
  public Authentication(
      CurrentScope scope, People people, AccessTokens tokens, Chambers chambers, Clock clock) {
    this.scope = scope;
    this.people = people;
    this.tokens = tokens;
    this.chambers = chambers;
    this.clock = clock;
  }

  /** Returns the caller of a token; empty when the token is not valid, or no longer. */
  @Requires(Right.PUBLIC)
  @Transactional
  public Optional<Caller> callerWith(String secret) {
    return scope
        .within(AT_THE_DOOR, () -> tokens.withDigest(RandomSecret.sha256(secret)))
        .filter(token -> token.isGood(clock.instant()))
        .map(Caller::with);
  }

  /** Returns the person who calls; empty without an enabled account. */
  @Requires(Right.PUBLIC)
  @Transactional
  public Optional<Person> person(Caller caller) {
    return scope.within(
        new Scope.OfPerson(caller.account()), () -> people.enabled(caller.account()));
  }

  /** Returns the person of a user name; empty without an enabled account. */
  @Requires(Right.PUBLIC)
  @Transactional
  public Optional<Person> personNamed(String username) {
    return scope.within(
        AT_THE_DOOR,
        () ->
            Username.typed(username)
                .flatMap(people::account)
                .map(Account::id)
                .flatMap(people::enabled));
  }

  /** Returns the chambers that the caller may enter, by name; runs in the person's scope. */
  @Requires(Right.PUBLIC)
  @Transactional
  public List<Chamber> chambersOf(Person person, Caller caller) {
    return chambers.named(
        person.memberships().stream().map(Membership::chamber).filter(caller::mayEnter).toList());
  }
}
