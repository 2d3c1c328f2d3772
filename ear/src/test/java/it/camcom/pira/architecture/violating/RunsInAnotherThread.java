package it.camcom.pira.architecture.violating;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.CompletableFuture;

/** Goes on in a thread that has no scope. */
public record RunsInAnotherThread(ManagedExecutorService threads) {

  CompletableFuture<Void> run(Runnable work) {
    return CompletableFuture.runAsync(work, threads);
  }
}
