package it.camcom.pira.domain.access;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** How a server ends that cannot do its work. */
public final class Start {

  private static final Logger LOG = System.getLogger(Start.class.getName());
  private static final int EXIT_CODE = 1;

  private Start() {}

  /**
   * Logs why, and ends the process at once, with an exit code other than 0. Only for what is met
   * while the platform starts: nothing is under way that would have to come to an end.
   */
  public static void refuse(String reason) {
    LOG.log(Level.ERROR, reason);
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
