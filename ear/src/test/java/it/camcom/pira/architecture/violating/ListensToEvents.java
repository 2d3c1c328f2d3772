package it.camcom.pira.architecture.violating;

import jakarta.enterprise.event.Observes;

/** Is called in whatever scope there is. */
public final class ListensToEvents {

  void heard(@Observes String word) {}
}
