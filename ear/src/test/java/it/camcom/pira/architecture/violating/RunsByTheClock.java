package it.camcom.pira.architecture.violating;

import jakarta.ejb.Schedule;

/** Works at night, for nobody. */
public final class RunsByTheClock {

  @Schedule(hour = "3")
  void run() {}
}
