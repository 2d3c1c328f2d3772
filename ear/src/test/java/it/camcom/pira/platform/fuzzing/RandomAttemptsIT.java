package it.camcom.pira.platform.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.platform.fuzzing.RequestFuzzer.Attempt;
import it.camcom.pira.platform.support.Answer;
import it.camcom.pira.platform.support.ChamberRows;
import it.camcom.pira.platform.support.FilledChamber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What nobody thought of: whatever is asked for, however it is written, nobody gets a word of a
 * chamber that they do not belong to, and nothing breaks. {@code -Dpira.seed.attempts=…} repeats
 * the attempts of another build. After the tests that read what a lucky attempt may change.
 */
@Order(Integer.MAX_VALUE - 1)
@Tag("long")
class RandomAttemptsIT {

  private static final int ATTEMPTS = Boolean.getBoolean("pira.long") ? 11_000 : 1_000;
  private static final int THREADS = 4;
  private static final long SEED =
      Long.getLong("pira.seed.attempts", System.currentTimeMillis() / 1_000);

  /** What the network may read of a chamber, and write down about it. */
  private static final Pattern OF_THE_NETWORK =
      Pattern.compile("/api/v1/(network|register)(/[a-z0-9-]*)*([?#&].*)?");

  /** What an attempt may write into a path without going anywhere else by it. */
  private static final Pattern DETOUR = Pattern.compile(";[^/?#]*|(?<=/)/+");

  private static final Pattern INSIDES =
      Pattern.compile("Exception|SQLState|ERROR: |\\b(java|jakarta|org|io)\\.[a-z]+\\.|\\$2a\\$");

  static Stream<FilledChamber> victims() {
    return Stream.of(FilledChamber.VALPIANA, FilledChamber.ROCCAMARE);
  }

  @ParameterizedTest
  @MethodSource("victims")
  void nobody_gets_a_word_of_a_foreign_chamber_and_nothing_breaks(FilledChamber victim)
      throws InterruptedException, ExecutionException {
    var draw = RequestFuzzer.against(victim, SEED);
    var before = ChamberRows.of(victim);

    var findings = new ArrayList<String>();
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Optional<String>>> attempts =
          IntStream.range(0, ATTEMPTS)
              .<Callable<Optional<String>>>mapToObj(
                  number -> () -> finding(draw.number(number), victim))
              .toList();
      for (var found : threads.invokeAll(attempts)) {
        found.get().ifPresent(findings::add);
      }
    } finally {
      threads.shutdownNow();
    }

    System.out.printf(
        "RandomAttemptsIT: %d attempts against %s with -Dpira.seed.attempts=%d%n",
        ATTEMPTS, victim, SEED);
    assertThat(findings).as("seed %d", SEED).isEmpty();
    assertThat(ChamberRows.of(victim)).as("seed %d", SEED).isEqualTo(before);
  }

  /** What is wrong with the answer, if anything is. */
  private static Optional<String> finding(Attempt attempt, FilledChamber victim) {
    Answer answer;
    try {
      answer = attempt.made();
    } catch (AssertionError e) {
      return Optional.of("%n#%d %s".formatted(attempt.number(), e.getMessage()));
    }
    return Stream.of(
            wrongIf(answer.status() >= 500 && !answer.isProblem("printer-busy"), "it broke"),
            wrongIf(
                isTold(victim.word(), attempt, answer),
                "a word of the other chamber, in «" + around(victim.word(), answer) + "»"),
            wrongIf(answer.status() >= 400 && tellsInsides(attempt, answer), "insides are told"),
            wrongIf(answer.status() >= 400 && !isProblem(attempt, answer), "no problem in Italian"))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            wrong ->
                "%n#%d %s: %s by %s%n  answered %s"
                    .formatted(
                        attempt.number(), wrong, attempt.request(), attempt.person(), answer));
  }

  private static Optional<String> wrongIf(boolean is, String what) {
    return is ? Optional.of(what) : Optional.empty();
  }

  private static boolean isTold(String word, Attempt attempt, Answer answer) {
    boolean may =
        attempt.person().role().filter(role -> role.isOfNetwork()).isPresent()
            && OF_THE_NETWORK
                .matcher(DETOUR.matcher(attempt.request().path()).replaceAll(""))
                .matches();
    return !may && answer.whole().contains(word) && !attempt.request().written().contains(word);
  }

  private static String around(String word, Answer answer) {
    var found = Pattern.compile(".{0,80}" + word + ".{0,80}").matcher(answer.whole());
    return found.find() ? found.group() : "";
  }

  private static boolean tellsInsides(Attempt attempt, Answer answer) {
    return INSIDES
        .matcher(answer.text())
        .results()
        .anyMatch(inside -> !attempt.request().written().contains(inside.group()));
  }

  /** The server itself refuses TRACE, with no words at all; HEAD has none either. */
  private static boolean isProblem(Attempt attempt, Answer answer) {
    return List.of("HEAD", "TRACE").contains(attempt.request().method())
        || (answer.headers().getOrDefault("content-type", List.of()).contains(Problem.MEDIA_TYPE)
            && answer.text().startsWith("{"));
  }
}
