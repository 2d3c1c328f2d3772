package it.camcom.pira.architecture.violating;

/** Starts a thread, which has no scope. */
public final class StartsAThread {

  void run(Runnable work) {
    new Thread(work).start();
  }
}
