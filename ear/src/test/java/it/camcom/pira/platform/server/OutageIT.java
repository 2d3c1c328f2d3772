package it.camcom.pira.platform.server;

import static it.camcom.pira.platform.support.RunningPlatform.anonymous;
import static it.camcom.pira.platform.support.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hangs elsewhere ends here in time. The limits are twice what operations are told. */
class OutageIT {

  private static final Duration LONGEST_OF_A_REQUEST = Duration.ofSeconds(20);
  private static final Duration LONGEST_OF_ANOTHER_CHAMBER = Duration.ofSeconds(2);
  private static final int WRITERS = 26;
  private static final int ASKERS = 12;
  private static final int MOST_TRIES = 60;

  private record Timed(Response answer, Duration took) {

    static Timed of(Supplier<Response> request) {
      var start = System.nanoTime();
      var answer = request.get();
      return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  @Test
  void writers_that_wait_in_one_chamber_are_told_to_come_back_and_leave_the_others_alone()
      throws SQLException {
    var writers = new ConcurrentLinkedQueue<Timed>();
    var others = new ConcurrentLinkedQueue<Timed>();
    opening(WRITERS).then().statusCode(201);
    reading().then().statusCode(200);
    try (var superuser = RunningPlatform.database().superuser().getConnection();
        var statement = superuser.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtextextended('prato', 0))");
      AtOnce.run(
          WRITERS + 1,
          number -> {
            if (number < WRITERS) {
              writers.add(Timed.of(() -> opening(number)));
            } else {
              do {
                others.add(Timed.of(OutageIT::reading));
              } while (writers.size() < WRITERS);
            }
          });
    }

    assertThat(others)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.answer().statusCode()).isEqualTo(200))
        .allSatisfy(one -> assertThat(one.took()).isLessThan(LONGEST_OF_ANOTHER_CHAMBER));
    assertAllUnavailable(writers);
    assertThat(writers.peek().answer().asString()).contains("urn:pira:problem:chamber-busy");
  }

  private static Response reading() {
    return as("carla").get("/api/v1/chambers/pistoia/documents");
  }

  private static Response opening(int number) {
    return as("anna")
        .contentType("application/json")
        .body(Map.of("year", 2060 + number))
        .post("/api/v1/chambers/prato/plans");
  }

  @Test
  void while_the_database_is_frozen_every_request_ends_in_time_and_says_when_to_come_back()
      throws IOException {
    var browser = Browser.loggedIn("anna");
    var before = told();
    var answers = new ConcurrentLinkedQueue<Timed>();
    var database = processes();
    signal("STOP", database);
    try {
      AtOnce.run(ASKERS, number -> answers.add(Timed.of(() -> ask(number, browser))));
      answers.add(Timed.of(() -> ask(0, browser)));
    } finally {
      signal("CONT", database);
    }

    assertAllUnavailable(answers);
    assertThat(told() - before).isBetween(0L, 2L);
    assertThat(incidents()).isEmpty();
    assertComesBack(() -> as("anna").get("/api/v1/chambers/prato/documents"));
    assertComesBack(() -> browser.get("/chambers"));
  }

  private static Response ask(int number, Browser browser) {
    return switch (number % 4) {
      case 0 -> as("anna").get("/api/v1/chambers/prato/documents");
      case 1 -> browser.get("/chambers");
      case 2 -> Browser.attempt("anna", "sbagliata", "192.0.2." + number);
      default -> anonymous().auth().preemptive().basic("anna", "x").get("/api/v1/chambers");
    };
  }

  private static void assertAllUnavailable(Queue<Timed> answers) {
    assertThat(answers)
        .allSatisfy(one -> assertThat(one.answer().statusCode()).isEqualTo(503))
        .allSatisfy(one -> assertThat(one.answer().header("Retry-After")).matches("[0-9]+"))
        .allSatisfy(one -> assertThat(one.took()).isLessThan(LONGEST_OF_A_REQUEST));
  }

  private static void assertComesBack(Supplier<Response> request) {
    var answer = request.get();
    for (int i = 0; answer.statusCode() != 200 && i < MOST_TRIES; i++) {
      answer = request.get();
    }
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static long told() {
    return ServerLog.entries().stream()
        .filter(entry -> entry.text().contains("the database does not answer"))
        .count();
  }

  private static List<String> incidents() {
    return ServerLog.entries().stream()
        .map(ServerLog.Entry::text)
        .filter(text -> text.contains("incident ") || text.contains("a page failed"))
        .filter(text -> text.contains("SQLException") || text.contains("PSQLException"))
        .toList();
  }

  /** The server of the database and all that it started. */
  private static List<ProcessHandle> processes() throws IOException {
    var folder = Query.strings(RunningPlatform.database().superuser(), "show data_directory");
    var pid = Files.readAllLines(Path.of(folder.get(0), "postmaster.pid")).get(0);
    var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
  }

  private static void signal(String name, List<ProcessHandle> processes) throws IOException {
    for (ProcessHandle process : processes) {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().onExit().join();
    }
  }
}
