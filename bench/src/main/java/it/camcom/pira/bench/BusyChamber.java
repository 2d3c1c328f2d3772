package it.camcom.pira.bench;

import it.camcom.pira.bench.Comparison.Statistic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * A chamber in which twenty people work at once, each doing something every second, in an
 * installation of sixty chambers.
 */
final class BusyChamber implements AutoCloseable {

  private static final int CHAMBERS = 60;
  private static final int PEOPLE = 20;
  private static final int WARM_UP = 15;
  private static final int TURNS = 60;
  private static final int PAUSE_MILLISECONDS = 1_000;
  private static final int ROWS = 10_000;
  private static final double BULK_MILLISECONDS = 2_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Installation installation = new Installation("busy");

  /** What people do, with the most that 95 of 100 may take. */
  private enum Act {
    READ("one read of an indicator", 50),
    WRITE("one write of a value, audited", 100),
    PLAN("the whole plan as JSON", 100);

    private final String what;
    private final double milliseconds;

    Act(String what, double milliseconds) {
      this.what = what;
      this.milliseconds = milliseconds;
    }
  }

  void judge(List<Judgement> judgements) throws Exception {
    installation.provisioned(CHAMBERS - 2);
    installation.fill();
    var indicators = numbers();
    work(indicators, WARM_UP, LocalDate.of(2020, 1, 1));
    var times = work(indicators, TURNS, LocalDate.of(2020, 4, 1));
    times.forEach(
        (act, taken) -> {
          double p95 = Statistic.P95.of(taken) / 1e6;
          judgements.add(
              new Judgement(
                  "%s, %d people at once (p95 of %d)".formatted(act.what, PEOPLE, taken.size()),
                  "%.1f ms".formatted(p95),
                  "≤ %.0f ms".formatted(act.milliseconds),
                  p95 <= act.milliseconds));
        });
    judgements.add(bulk(indicators));
  }

  /** Indicators of Prato that are measured by a number. */
  private List<String> numbers() {
    return installation.read(
        """
        select i.id from pira.indicator i
        join pira.plan p on p.chamber_id = i.chamber_id and p.id = i.plan_id
        where i.chamber_id = 'prato' and p.plan_year = 2020 and i.value_kind = 'NUMBER'
        order by i.id
        """);
  }

  /** Everybody takes so many turns; each person writes days that nobody else does. */
  private Map<Act, List<Long>> work(List<String> indicators, int turns, LocalDate from)
      throws Exception {
    Map<Act, List<Long>> times = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      times.put(act, Collections.synchronizedList(new ArrayList<>()));
    }
    var people = Executors.newFixedThreadPool(PEOPLE);
    try {
      var work = new ArrayList<Callable<Void>>();
      for (int person = 0; person < PEOPLE; person++) {
        work.add(turns(new Person(person, indicators, from), turns, times));
      }
      for (var done : people.invokeAll(work)) {
        done.get();
      }
    } finally {
      people.shutdownNow();
    }
    return times;
  }

  private static Callable<Void> turns(Person person, int turns, Map<Act, List<Long>> times) {
    return () -> {
      for (int turn = 0; turn < turns; turn++) {
        Thread.sleep(person.random.nextInt(2 * PAUSE_MILLISECONDS));
        var act = Act.values()[turn % Act.values().length];
        long begin = System.nanoTime();
        person.does(act, turn);
        times.get(act).add(System.nanoTime() - begin);
      }
      return null;
    };
  }

  /** One of those who work. */
  private final class Person {

    private final Random random;
    private final String indicator;
    private final LocalDate from;

    private Person(int number, List<String> indicators, LocalDate from) {
      this.random = new Random(number);
      this.indicator = indicators.get(number % indicators.size());
      this.from = from.plusDays(100L * (number / indicators.size()));
    }

    private void does(Act act, int turn) throws IOException, InterruptedException {
      switch (act) {
        case READ -> send("GET", "/indicators/" + indicator, "", 200);
        case PLAN -> send("GET", "?as-of=2020-09-30", "", 200);
        case WRITE ->
            send(
                "PUT",
                "/indicators/" + indicator + "/measurements/" + from.plusDays(turn),
                "{\"value\": {\"number\": %d}}".formatted(turn),
                200);
      }
    }
  }

  /** Ten thousand values, of days that nobody has written, in one call. */
  private Judgement bulk(List<String> indicators) throws IOException, InterruptedException {
    long begin = 0;
    long taken = 0;
    for (int year : new int[] {2021, 2024}) {
      var body = rows(indicators, LocalDate.of(year, 1, 1));
      begin = System.nanoTime();
      send("PUT", "/measurements", body, 200);
      taken = System.nanoTime() - begin;
    }
    double milliseconds = taken / 1e6;
    return new Judgement(
        "%d values in one call".formatted(ROWS),
        "%.0f ms".formatted(milliseconds),
        "≤ %.0f ms".formatted(BULK_MILLISECONDS),
        milliseconds <= BULK_MILLISECONDS);
  }

  private static String rows(List<String> indicators, LocalDate from) {
    var rows = new ArrayList<String>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          "{\"indicator\": \"%s\", \"asOf\": \"%s\", \"value\": {\"number\": %d}}"
              .formatted(
                  indicators.get(i % indicators.size()), from.plusDays(i / indicators.size()), i));
    }
    return "{\"rows\": [" + String.join(",", rows) + "]}";
  }

  private void send(String method, String path, String body, int expected)
      throws IOException, InterruptedException {
    var address = installation.address() + "/api/v1/chambers/prato/plans/2020" + path;
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer pira_demo_anna")
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IllegalStateException(path + " answers " + answer.statusCode() + answer.body());
    }
  }

  @Override
  public void close() {
    installation.close();
  }
}
