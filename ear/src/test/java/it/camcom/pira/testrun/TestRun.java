package it.camcom.pira.testrun;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The tests of one build.
 *
 * @param isLong whether the build was one of the long tests alone
 */
public record TestRun(List<TestResult> results, Set<String> classesWithoutReport, boolean isLong) {

  private static final int MOST_NAMED = 12;

  /**
   * The last step of {@code mvn verify}.
   *
   * @param arguments the project's folder, when the build began, and whether it is a long one
   */
  public static void main(String... arguments) {
    var reports = new TestReports(Path.of(arguments[0]), Instant.parse(arguments[1]));
    new TestRun(
            reports.results(), reports.classesWithoutReport(), Boolean.parseBoolean(arguments[2]))
        .say(System.out);
  }

  void say(PrintStream console) {
    console.println(
        isLong
            ? "Tests of this build: those tagged \"long\" alone, with all that they can try"
            : "Tests of this build; those tagged \"long\" tried a part: see mvn -Plong verify");
    for (TestKind kind : TestKind.values()) {
      var ran = results.stream().filter(one -> one.kind() == kind && ran(one)).toList();
      console.printf(
          "  %-20s %5d tests of %3d classes, %4d s%n",
          kind.label(),
          ran.size(),
          ran.stream().map(TestResult::className).distinct().count(),
          seconds(ran));
    }
    sayWhatDidNotRun(console);
  }

  private void sayWhatDidNotRun(PrintStream console) {
    var skipped = results.stream().filter(one -> !ran(one)).toList();
    if (skipped.isEmpty() && (isLong || classesWithoutReport.isEmpty())) {
      console.println("Everything ran.");
      return;
    }
    console.println("Did not run:");
    for (TestResult one : skipped) {
      console.printf("  %s: %s%n", one.name(), one.notRun().orElseThrow());
    }
    if (!isLong) {
      classesWithoutReport.stream()
          .limit(MOST_NAMED)
          .forEach(name -> console.printf("  %s: not asked for%n", name));
      if (classesWithoutReport.size() > MOST_NAMED) {
        console.printf("  and %d more classes%n", classesWithoutReport.size() - MOST_NAMED);
      }
    }
  }

  private static boolean ran(TestResult result) {
    return result.notRun().isEmpty();
  }

  private static long seconds(List<TestResult> ran) {
    return ran.stream()
        .map(TestResult::seconds)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.HALF_UP)
        .longValue();
  }
}
