package it.camcom.pira.bench;

import java.util.Arrays;
import org.openjdk.jmh.results.RunResult;

/** What was measured of a benchmark, held against its bound. */
record Judgement(String what, String measured, String bound, boolean ok) {

  /** The median, not the mean: one iteration that another program disturbed must not count. */
  private static final double MEDIAN = 50;

  /**
   * @param result with times of one operation in nanoseconds
   * @throws IllegalArgumentException if the benchmark states no bound
   */
  static Judgement of(RunResult result) {
    Bound bound = bound(result.getParams().getBenchmark());
    double pace = bound.pace().of(result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
    return new Judgement(
        bound.what(),
        bound.pace().measured(pace),
        bound.pace().bound(bound.value()),
        bound.pace().keeps(pace, bound.value()));
  }

  private static Bound bound(String benchmark) {
    int dot = benchmark.lastIndexOf('.');
    var method = benchmark.substring(dot + 1);
    try {
      return Arrays.stream(Class.forName(benchmark.substring(0, dot)).getDeclaredMethods())
          .filter(declared -> declared.getName().equals(method))
          .map(declared -> declared.getAnnotation(Bound.class))
          .filter(bound -> bound != null)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(benchmark + " states no bound"));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
