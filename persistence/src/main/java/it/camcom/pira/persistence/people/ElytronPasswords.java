package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.people.Passwords;
import it.camcom.pira.domain.people.Username;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Passwords by the server's security domain, which alone reads what is kept of them. */
@ApplicationScoped
public class ElytronPasswords implements Passwords {

  private static final int LONGEST = 200;

  /** What the realm tells of an account: the cost that its password is hashed at. */
  private static final String COST = "cost";

  /** Where people log in instead, if they do. */
  private static final boolean ELSEWHERE =
      !System.getenv().getOrDefault("PIRA_OIDC_PROVIDER_URL", "").isBlank();

  @Override
  public boolean areInUse() {
    return !ELSEWHERE;
  }

  @Override
  public String hash(String password) {
    return Bcrypt.CHOSEN.hash(password);
  }

  @Override
  public String hashOfDrawn(String password) {
    return Bcrypt.DRAWN.hash(password);
  }

  @Override
  public boolean match(Username username, String password) {
    if (ELSEWHERE || password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return false;
    }
    var domain = SecurityDomain.getCurrent();
    try {
      var identity = domain.getIdentity(username.text());
      boolean isThere = identity.exists();
      if (isThere && isRight(domain, username, password)) {
        return true;
      }
      if (!isThere || !isHashedSlowly(identity)) {
        Bcrypt.CHOSEN.hash(password);
      }
      return false;
    } catch (RealmUnavailableException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An account with a drawn password would answer sooner, and tell that it has one. */
  private static boolean isHashedSlowly(RealmIdentity identity) throws RealmUnavailableException {
    var cost = identity.getAuthorizationIdentity().getAttributes().getFirst(COST);
    return Bcrypt.CHOSEN.isOfCost(cost);
  }

  private static boolean isRight(SecurityDomain domain, Username username, String password)
      throws RealmUnavailableException {
    try {
      domain.authenticate(username.text(), new PasswordGuessEvidence(password.toCharArray()));
      return true;
    } catch (SecurityException refused) {
      return false;
    }
  }
}
