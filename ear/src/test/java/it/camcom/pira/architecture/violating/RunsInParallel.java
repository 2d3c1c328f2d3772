package it.camcom.pira.architecture.violating;

import java.util.List;

/** Has parts of the work done by threads without a scope. */
public final class RunsInParallel {

  void run(List<Runnable> work) {
    work.parallelStream().forEach(Runnable::run);
  }
}
