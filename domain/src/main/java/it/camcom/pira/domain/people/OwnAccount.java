package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people do with their own account. Works in the scope of the person. */
@ApplicationScoped
public class OwnAccount {

  private static final Logger LOG = System.getLogger(OwnAccount.class.getName());
  private static final int SECRET_BYTES = 32;

  private CurrentScope scope;
  private People people;
  private Passwords passwords;
  private AccessTokens tokens;
  private Clock clock;

  protected OwnAccount() {}

  @Inject
  public OwnAccount(
      CurrentScope scope, People people, Passwords passwords, AccessTokens tokens, Clock clock) {
    this.scope = scope;
    this.people = people;
    this.passwords = passwords;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * Chooses another password.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if the old one is wrong or the new one weak
   */
  @Requires(Right.IN_PERSON)
  @Transactional
  public void changePassword(String old, String chosen) {
    var username = self();
    var faults = new Faults();
    faults.require(passwords.match(username, old), "oldPassword", "oldPassword");
    faults.require(!old.equals(chosen), "newPassword", "samePassword");
    PasswordRule.check(faults, "newPassword", username, chosen);
    faults.unless(() -> chosen);
    people.setPassword(username, passwords.hash(chosen), false);
    LOG.log(Level.INFO, "password changed");
  }

  @Requires(Right.OWN_ACCOUNT)
  @Transactional
  public List<AccessToken> tokens() {
    return tokens.of(self());
  }

  /**
   * Makes a token.
   *
   * @param days how long it is good for, from 1 to {@link AccessToken#MAX_DAYS}
   * @return with the secret, which cannot be shown again
   * @throws it.camcom.pira.domain.language.InvalidInput if it would be of no use
   */
  @Requires(Right.IN_PERSON)
  @Transactional
  public Issued issueToken(String name, boolean readOnly, Optional<String> only, int days) {
    var owner = self();
    var now = clock.instant();
    var chamber = only.flatMap(ChamberId::named);
    var faults = new Faults();
    faults.require(
        !name.isBlank() && name.length() <= Account.MAX_NAME, "name", "name", Account.MAX_NAME);
    faults.require(
        days >= 1 && days <= AccessToken.MAX_DAYS, "days", "tokenDays", AccessToken.MAX_DAYS);
    faults.require(
        only.isEmpty() || chamber.filter(id -> belongsTo(owner, id)).isPresent(),
        "chamber",
        "notYourChamber");
    faults.require(
        tokens.of(owner).stream().filter(token -> token.isGood(now)).count()
            < AccessToken.MAX_TOKENS,
        "name",
        "tooManyTokens",
        AccessToken.MAX_TOKENS);
    return faults.unless(
        () -> {
          var secret = AccessToken.PREFIX + RandomSecret.drawn(SECRET_BYTES);
          var token =
              new AccessToken(
                  UUID.randomUUID(),
                  owner,
                  name,
                  RandomSecret.sha256(secret),
                  readOnly,
                  chamber,
                  now,
                  now.plus(Duration.ofDays(days)),
                  Optional.empty());
          tokens.add(token);
          LOG.log(Level.INFO, "token {0} issued", token.id());
          return new Issued(token, secret);
        });
  }

  private boolean belongsTo(Username owner, ChamberId chamber) {
    return people.enabled(owner).flatMap(person -> person.in(chamber)).isPresent();
  }

  /** Ends a token; false when there is none of that id. */
  @Requires(Right.IN_PERSON)
  @Transactional
  public boolean revokeToken(UUID id) {
    boolean revoked = tokens.revoke(self(), id, clock.instant());
    if (revoked) {
      LOG.log(Level.INFO, "token {0} revoked", id);
    }
    return revoked;
  }

  private Username self() {
    return new Username(scope.get().person());
  }

  /** A new token with its secret. */
  public record Issued(AccessToken token, String secret) {}
}
