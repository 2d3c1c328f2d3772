package it.camcom.pira.bench;

import it.camcom.pira.bench.Comparison.Statistic;
import java.util.List;
import java.util.UUID;

/**
 * Measures the whole platform over HTTP: one with a chamber beside one with a thousand, each with
 * its own plan.
 */
final class ManyChambers implements AutoCloseable {

  private static final int CHAMBERS = 1_000;
  private static final double GROWTH = 1.2;
  private static final double NOISE = 1.1;

  private final Installation few = new Installation("few");
  private final Installation many = new Installation("many");

  void judge(List<Judgement> judgements) throws Exception {
    judgements.add(many.provisioned(CHAMBERS - 2));
    many.fill();
    for (String request : List.of("plans/2020", "documents")) {
      judgements.add(
          new Comparison(
                  "GET " + request + " with 1,000 chambers and with two",
                  () -> many.get("prato/" + request, 200),
                  () -> few.get("prato/" + request, 200),
                  Statistic.P95,
                  GROWTH)
              .judged());
    }
    var foreign = many.foreignDocument();
    judgements.add(
        new Comparison(
                "asking for another chamber's document and for none",
                () -> many.get("prato/documents/" + foreign, 404),
                () -> many.get("prato/documents/" + UUID.randomUUID(), 404),
                Statistic.MEDIAN,
                NOISE)
            .judged());
    judgements.add(
        new Comparison(
                "asking for another chamber's plan and for no chamber's",
                () -> many.get("pistoia/plans/2020", 404),
                () -> many.get("nessuna/plans/2020", 404),
                Statistic.MEDIAN,
                NOISE)
            .judged());
  }

  @Override
  public void close() {
    few.close();
    many.close();
  }
}
