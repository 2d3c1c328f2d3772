package it.camcom.pira.persistence.people;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** What is kept of a password: bcrypt in modular crypt format, by Elytron. */
public enum Bcrypt {
  /** For what a person chose, and others may guess. */
  CHOSEN(12),
  /** For what was drawn at random from too many to be tried. */
  DRAWN(4);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final int cost;

  Bcrypt(int cost) {
    this.cost = cost;
  }

  /** Whether that is the cost; null for an account of which nothing is known. */
  boolean isOfCost(String known) {
    return String.format("%02d", cost).equals(known);
  }

  public String hash(String password) {
    var salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
    RANDOM.nextBytes(salt);
    var spec =
        new EncryptablePasswordSpec(
            password.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(cost, salt));
    try {
      var factory =
          PasswordFactory.getInstance(
              BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
      return ModularCrypt.encodeAsString(factory.generatePassword(spec));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
