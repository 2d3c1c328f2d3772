package it.camcom.pira.domain.campaign;

/** The mail server that the platform sends by, if it has one. */
public interface Mail {

  /** What became of a letter. */
  enum Delivery {
    ACCEPTED,
    /** The server does not take this letter; it may take others. */
    REFUSED,
    /** The server cannot be talked to; it takes no other either. */
    UNREACHABLE
  }

  boolean isConfigured();

  /** The line that leads from a letter to the platform; empty where nobody said its address. */
  String link();

  /** Hands the letter over. It never fails otherwise than by what it gives back. */
  Delivery deliver(Letter letter);
}
