package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.people.Passwords;
import it.camcom.pira.domain.people.Username;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Checks passwords by the server's security domain, which alone reads their hashes. */
@ApplicationScoped
public class ElytronPasswords implements Passwords {

  private static final int LONGEST = 200;

  /** Whether people log in at another identity provider. */
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
      if (!domain.getIdentity(username.text()).exists()) {
        Bcrypt.CHOSEN.hash(password);
        return false;
      }
      domain.authenticate(username.text(), new PasswordGuessEvidence(password.toCharArray()));
      return true;
    } catch (RealmUnavailableException e) {
      throw new IllegalStateException(e);
    } catch (SecurityException refused) {
      return false;
    }
  }
}
