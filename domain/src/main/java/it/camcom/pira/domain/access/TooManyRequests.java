package it.camcom.pira.domain.access;

import it.camcom.pira.domain.language.Refusal;

/** The person sent too many requests in too short a time. */
public final class TooManyRequests extends Refusal {

  private final long seconds;

  public TooManyRequests(long seconds) {
    super(seconds);
    this.seconds = seconds;
  }

  /** Seconds until the next request is accepted. */
  public long seconds() {
    return seconds;
  }
}
