package it.camcom.pira.domain.people;

/** Hashes and checks passwords as the server does. */
public interface Passwords {

  /** Hashes a password that a person chose, slowly, so that guessing is expensive. */
  String hash(String password);

  /** Hashes a randomly generated password, quickly, since it is too long to guess. */
  String hashOfDrawn(String password);

  /**
   * Whether the password is that of an enabled account. Takes as long for an account that does not
   * exist.
   */
  boolean match(Username username, String password);
}
