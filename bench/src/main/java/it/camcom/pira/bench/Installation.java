package it.camcom.pira.bench;

import it.camcom.pira.bench.Comparison.Statistic;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.run.DemoDocuments;
import it.camcom.pira.run.LocalPlatform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server with its database, for a benchmark alone. */
final class Installation implements AutoCloseable {

  private static final double PROVISIONING_MILLISECONDS = 100;

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalPostgres database = LocalPostgres.start();
  private final LocalPlatform platform;

  Installation(String name) {
    platform =
        LocalPlatform.start(
            database, Map.of(), Path.of(System.getProperty("pira.run"), "bench-" + name));
    DemoPeople.add(database);
    DemoPeople.addTokens(database);
    var documents = new DemoDocuments(platform.address());
    try {
      documents.load("prato", "anna");
      documents.load("pistoia", "carla");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void get(String path, int expected) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(platform.address() + "/api/v1/chambers/" + path))
            .header("Authorization", "Bearer pira_demo_anna")
            .build();
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    if (status != expected) {
      throw new IllegalStateException(path + " answers " + status);
    }
  }

  /** Opens so many chambers one by one, as an administrator's program does. */
  Judgement provisioned(int chambers) throws IOException, InterruptedException {
    var times = new ArrayList<Long>();
    for (int i = 0; i < chambers; i++) {
      var request =
          HttpRequest.newBuilder(URI.create(platform.address() + "/api/v1/register/chambers"))
              .header("Authorization", "Bearer pira_demo_ugo")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(chamber(i)))
              .build();
      long begin = System.nanoTime();
      var answer = client.send(request, BodyHandlers.ofString());
      times.add(System.nanoTime() - begin);
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    double p95 = Statistic.P95.of(times) / 1e6;
    return new Judgement(
        "opening a chamber (p95 of %d)".formatted(times.size()),
        "%.1f ms".formatted(p95),
        "≤ %.0f ms".formatted(PROVISIONING_MILLISECONDS),
        p95 <= PROVISIONING_MILLISECONDS);
  }

  private String chamber(int number) {
    var digits = "%010d".formatted(number);
    return """
        {"id": "banco-%d", "name": "Camera di prova %d", "provinces": ["XX"], "taxCode": "%s%d",
         "administrator": {"username": "banco.%d", "name": "Prova", "email": ""}}
        """
        .formatted(number, number, digits, check(digits), number);
  }

  private int check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return (10 - sum % 10) % 10;
  }

  /** Gives every chamber the plan of Prato, the audit of it included. */
  void fill() {
    for (String table :
        List.of(
            "plan",
            "narrative_section",
            "strategic_area",
            "responsibility_centre",
            "programme_sheet",
            "objective",
            "phase",
            "financial_health",
            "indicator",
            "target",
            "progress_indicator",
            "measurement",
            "document")) {
      var columns =
          Query.strings(
              database.superuser(),
              """
              select string_agg(quote_ident(column_name), ', ')
              from information_schema.columns
              where table_schema = 'pira' and table_name = '%s'
                and column_name <> 'chamber_id' and is_generated = 'NEVER'
              """
                  .formatted(table));
      Query.run(
          database.superuser(),
          """
          select pira.record_scope('', '00000000-0000-0000-0000-000000000000');
          insert into pira.%1$s (chamber_id, %2$s)
          select c.chamber, %2$s from pira.%1$s t
            cross join (select id as chamber from pira.chamber where id like 'banco-%%') c
          where t.chamber_id = 'prato'
          """
              .formatted(table, columns.get(0)));
    }
    Query.run(database.superuser(), "analyze");
  }

  String foreignDocument() {
    return Query.strings(
            database.superuser(), "select id from pira.document where chamber_id = 'pistoia'")
        .get(0);
  }

  String address() {
    return platform.address();
  }

  /** The first column of what the superuser reads. */
  List<String> read(String sql) {
    return Query.strings(database.superuser(), sql);
  }

  @Override
  public void close() {
    platform.close();
    database.close();
  }
}
