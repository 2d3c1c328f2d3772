package it.camcom.pira.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The same work done in two ways in turn, so that whatever else the machine does disturbs both.
 *
 * @param what is compared, in the words of the table that is printed
 * @param atMost how many times as long the first may take as the second
 */
record Comparison(String what, Work first, Work second, Statistic statistic, double atMost) {

  private static final int WARM_UP = 300;
  private static final int ROUNDS = 2_000;

  /** Work that may fail. */
  @FunctionalInterface
  interface Work {

    void run() throws Exception;
  }

  /** What of the times is compared. */
  enum Statistic {
    MEDIAN(0.5),
    P95(0.95);

    private final double share;

    Statistic(double share) {
      this.share = share;
    }

    double of(List<Long> times) {
      var sorted = new ArrayList<>(times);
      Collections.sort(sorted);
      return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
  }

  Judgement judged() throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      first.run();
      second.run();
    }
    var times = List.of(new ArrayList<Long>(), new ArrayList<Long>());
    for (int i = 0; i < ROUNDS; i++) {
      int begins = i % 2;
      times.get(begins).add(time(begins == 0 ? first : second));
      times.get(1 - begins).add(time(begins == 0 ? second : first));
    }
    double one = statistic.of(times.get(0));
    double other = statistic.of(times.get(1));
    return new Judgement(
        what + " (" + statistic.name().toLowerCase(Locale.ROOT) + ")",
        "%.2f : %.2f ms = %.3f".formatted(one / 1e6, other / 1e6, one / other),
        "≤ %.2f".formatted(atMost),
        one / other <= atMost);
  }

  private static long time(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }
}
