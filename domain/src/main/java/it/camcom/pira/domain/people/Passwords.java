package it.camcom.pira.domain.people;

/** Passwords as the server keeps and checks them. */
public interface Passwords {

  /** False where people log in through an identity provider. */
  boolean areInUse();

  /** What is kept of a password that a person chose: slow to try out. */
  String hash(String password);

  /**
   * What is kept of a password that was drawn at random: too long to be tried out, so it is made
   * quickly.
   */
  String hashOfDrawn(String password);

  /**
   * Whether the password is that of an account that may be used. Takes as long for an account that
   * is not there.
   */
  boolean match(Username username, String password);
}
