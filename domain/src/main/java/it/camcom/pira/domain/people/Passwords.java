package it.camcom.pira.domain.people;

/** Hashes and checks passwords as the server does. */
public interface Passwords {

  /** False where people log in through an identity provider. */
  boolean areInUse();

  /** What is kept of a password that a person chose: slow to try out. */
  String hash(String password);

  /** Hashes a randomly generated password, quickly, since it is too long to guess. */
  String hashOfDrawn(String password);

  /**
   * Whether the password is that of an enabled account. Takes as long for an account that does not
   * exist.
   */
  boolean match(Username username, String password);
}
