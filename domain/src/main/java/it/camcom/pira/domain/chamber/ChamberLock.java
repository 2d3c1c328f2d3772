package it.camcom.pira.domain.chamber;

/** Work of a chamber that must not be done twice at once. */
public interface ChamberLock {

  /** Waits until no other transaction of the chamber holds it, and keeps it to the end of this. */
  void acquire();
}
