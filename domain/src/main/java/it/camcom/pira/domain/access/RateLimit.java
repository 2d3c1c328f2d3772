package it.camcom.pira.domain.access;

/** How much of what is costly a person may ask for in a short time. */
public interface RateLimit {

  /** What is costly. */
  enum Kind {
    IMPORT,
    EXPORT
  }

  /**
   * Takes one from what the person of the work in hand has left.
   *
   * @throws TooManyRequests when nothing is left for now
   */
  void take(Kind kind);
}
