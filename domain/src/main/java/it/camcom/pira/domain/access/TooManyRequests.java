package it.camcom.pira.domain.access;

import it.camcom.pira.domain.language.Refusal;

/** The person asked for too much in too short a time. */
public final class TooManyRequests extends Refusal {

  private final long seconds;

  public TooManyRequests(long seconds) {
    super(seconds);
    this.seconds = seconds;
  }

  /** After how long the next request is taken. */
  public long seconds() {
    return seconds;
  }
}
