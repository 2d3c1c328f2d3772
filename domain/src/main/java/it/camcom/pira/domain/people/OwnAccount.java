package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Manages the caller's own account. Works in the person's scope. */
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
   * Changes the password.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if the old one is wrong or the new one weak
   */
  @Requires(Right.IN_PERSON)
  @Transactional
  public void changePassword(PasswordChangeInput asked) {
    var username = self().account().username();
    var faults = new Faults();
    faults.require(passwords.match(username, asked.old()), "oldPassword", "oldPassword");
    asked.check(new Fields(faults), username);
    var hash = faults.unless(() -> passwords.hash(asked.chosen()));
    people.setPassword(scope.get().person(), hash, false);
    LOG.log(Level.INFO, "password changed");
  }

  @Requires(Right.OWN_ACCOUNT)
  @Transactional
  public List<AccessToken> tokens() {
    return tokens.of(scope.get().person());
  }

  /**
   * Issues a token.
   *
   * @return the token with its secret, which cannot be shown again
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.IN_PERSON)
  @Transactional
  public Issued issueToken(TokenInput asked) {
    var now = clock.instant();
    var owner = self();
    var faults = new Faults();
    var fields = new Fields(faults);
    asked.check(fields);
    var chamber = asked.checkChamber(fields, owner);
    fields.require(
        tokens.of(owner.account().id()).stream().filter(token -> token.isGood(now)).count()
            < AccessToken.MAX_TOKENS,
        "name",
        "tooManyTokens",
        AccessToken.MAX_TOKENS);
    return faults.unless(() -> issue(owner.account().id(), asked, chamber, now));
  }

  private Issued issue(
      AccountId owner, TokenInput asked, Optional<ChamberId> chamber, Instant now) {
    var secret = AccessToken.PREFIX + RandomSecret.drawn(SECRET_BYTES);
    var token =
        new AccessToken(
            UUID.randomUUID(),
            owner,
            asked.name(),
            RandomSecret.sha256(secret),
            asked.isReadOnly(),
            chamber,
            now,
            now.plus(asked.lasting()),
            Optional.empty());
    tokens.add(token);
    LOG.log(Level.INFO, "token {0} issued", token.id());
    return new Issued(token, secret);
  }

  /** Revokes a token; false when there is none with that id. */
  @Requires(Right.IN_PERSON)
  @Transactional
  public boolean revokeToken(UUID id) {
    boolean revoked = tokens.revoke(scope.get().person(), id, clock.instant());
    if (revoked) {
      LOG.log(Level.INFO, "token {0} revoked", id);
    }
    return revoked;
  }

  private Person self() {
    return people.enabled(scope.get().person()).orElseThrow();
  }

  /** A new token with its secret. */
  public record Issued(AccessToken token, String secret) {}
}
