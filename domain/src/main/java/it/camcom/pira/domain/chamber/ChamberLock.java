package it.camcom.pira.domain.chamber;

/** Keeps work of a chamber from running twice at once. */
public interface ChamberLock {

  /**
   * Waits until no other transaction of the chamber holds the lock, and holds it until this
   * transaction ends.
   */
  void acquire();
}
