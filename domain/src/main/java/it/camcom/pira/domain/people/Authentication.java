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
 * How somebody who has logged in comes to work in a chamber, or for the network: as a member, or
 * not at all. Asked anew for each request, so that what ended a moment ago has ended.
 */
@ApplicationScoped
public class Authentication {

  /** The platform itself works while nobody is known yet. */
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

  /** Whom a token speaks for; empty when it is not, or no longer, good. */
  @Requires(Right.PUBLIC)
  @Transactional
  public Optional<Caller> callerWith(String secret) {
    return scope
        .within(AT_THE_DOOR, () -> tokens.withDigest(RandomSecret.sha256(secret)))
        .filter(token -> token.isGood(clock.instant()))
        .map(Caller::with);
  }

  /** The person who calls; empty unless there is an account that may be used. */
  @Requires(Right.PUBLIC)
  @Transactional
  public Optional<Person> person(Caller caller) {
    return scope.within(
        new Scope.OfPerson(caller.account()), () -> people.enabled(caller.account()));
  }

  /** The person of a user name; empty unless there is an account that may be used. */
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

  /** The chambers that the caller may enter, by name; asked in the scope of the person. */
  @Requires(Right.PUBLIC)
  @Transactional
  public List<Chamber> chambersOf(Person person, Caller caller) {
    return chambers.named(
        person.memberships().stream().map(Membership::chamber).filter(caller::mayEnter).toList());
  }
}
