package it.camcom.pira.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks briefly and reports whether each keeps its bound. */
public final class Measuring {

  private static final String ROW = "%-60s | %32s | %24s | %s%n";

  private Measuring() {}

  /**
   * Exits with 1 when a bound is missed.
   *
   * @param args parts of the names of the benchmarks to run; all without
   */
  public static void main(String[] args) throws Exception {
    var judgements = new ArrayList<Judgement>();
    try {
      new Runner(briefly(List.of(args)).build())
          .run()
          .forEach(result -> judgements.add(Judgement.of(result)));
      if (args.length == 0) {
        compare(judgements);
      }
    } finally {
      print(judgements);
    }
    if (!judgements.stream().allMatch(Judgement::ok)) {
      System.exit(1);
    }
  }

  private static void compare(List<Judgement> judgements) throws Exception {
    try (var walls = new WallsAndAudit()) {
      walls.judge(judgements);
    }
    try (var many = new ManyMeasurements()) {
      many.judge(judgements);
    }
    try (var day = new BusyChamber()) {
      day.judge(judgements);
    }
    try (var network = new ManyChambers()) {
      network.judge(judgements);
    }
  }

  /** One core does the work and its garbage: hence one thread and the serial collector. */
  private static OptionsBuilder briefly(List<String> names) {
    var options = new OptionsBuilder();
    names.forEach(options::include);
    options
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .threads(1)
        .forks(1)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx512m")
        .shouldFailOnError(true);
    return options;
  }

  private static void print(List<Judgement> judgements) {
    var out = new PrintStream(System.out, true, UTF_8);
    out.printf("%n" + ROW, "what", "measured", "bound", "ok");
    for (Judgement judgement : judgements) {
      out.printf(
          ROW,
          judgement.what(),
          judgement.measured(),
          judgement.bound(),
          judgement.ok() ? "yes" : "NO");
    }
  }
}
