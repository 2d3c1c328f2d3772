package it.camcom.pira.domain.access;

/** Limits how often a person may ask for costly operations in a short time. */
public interface RateLimit {

  /** The costly operations. */
  enum Kind {
    IMPORT,
    EXPORT
  }

  /**
   * Uses up one of the current person's remaining requests.
   *
   * @throws TooManyRequests when none is left for now
   */
  void take(Kind kind);
}
