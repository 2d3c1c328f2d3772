package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.access.ChamberBusy;
import it.camcom.pira.domain.chamber.ChamberId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The transactions of this node that wait for the lock of their chamber. They hold no connection
 * meanwhile, wait briefly, and are few: a chamber cannot take all threads of the node.
 */
@ApplicationScoped
public class ChamberQueue {

  private static final int MOST_WAITING = 10;
  private static final long PATIENCE_SECONDS = 2;
  private static final String ENTERED = ChamberQueue.class.getName();

  private final Map<ChamberId, Semaphore> turns = new ConcurrentHashMap<>();

  @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  /**
   * Waits for the turn of the transaction in hand, which it keeps to its end.
   *
   * @throws ChamberBusy if too many wait, or the turn does not come in time
   */
  public void enter(ChamberId chamber) {
    if (transactions == null
        || transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
        || transactions.getResource(ENTERED) != null) {
      return;
    }
    var turn = turns.computeIfAbsent(chamber, one -> new Semaphore(1, true));
    if (!isTaken(turn)) {
      throw new ChamberBusy();
    }
    try {
      transactions.registerInterposedSynchronization(new GivesBack(turn));
      transactions.putResource(ENTERED, chamber);
    } catch (IllegalStateException e) {
      turn.release();
      throw e;
    }
  }

  /** How many transactions wait now, for whichever chamber. */
  public int waiting() {
    return turns.values().stream().mapToInt(Semaphore::getQueueLength).sum();
  }

  private static boolean isTaken(Semaphore turn) {
    try {
      return turn.getQueueLength() < MOST_WAITING
          && turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private record GivesBack(Semaphore turn) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // the turn lasts to the end
    }

    @Override
    public void afterCompletion(int status) {
      turn.release();
    }
  }
}
