package it.camcom.pira.domain.campaign;

/** Sends letters through the platform's mail server, if one is configured. */
public interface Mail {

  /** The result of a delivery. */
  enum Delivery {
    ACCEPTED,
    /** The server refuses this letter; it may accept others. */
    REFUSED,
    /** The server cannot be reached; no other letter can be sent either. */
    UNREACHABLE
  }

  boolean isConfigured();

  /**
   * The line with the link from a letter to the platform; empty where its address is not
   * configured.
   */
  String link();

  /** Sends the letter. Reports failures only by its result, never by an exception. */
  Delivery deliver(Letter letter);
}
