package it.camcom.pira.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.Import;
import it.camcom.pira.domain.importing.ImportId;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.TakenValue;
import it.camcom.pira.domain.importing.TakenValue.What;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPlans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportedValuesTest {

  private static final Year YEAR = Year.of(2077);
  private static final SourcePlace HEADER = SourcePlace.line(10);

  private final Storage storage = Storage.shared();

  @Test
  void an_accepted_import_knows_the_cell_of_each_value() {
    var plan = SamplePlan.withIndicators(YEAR.getValue(), 1);
    var document = SamplePlan.draftOf(plan, LocalDate.of(2077, 9, 30));
    var indicator = IndicatorId.next();
    var values =
        List.of(
            new TakenValue(indicator, What.VALUE, YEAR, HEADER, new SourcePlace(12, 5)),
            new TakenValue(indicator, What.TARGET, YEAR, HEADER, new SourcePlace(12, 6)),
            new TakenValue(
                indicator, What.TARGET, YEAR.plusYears(1), HEADER, new SourcePlace(12, 7)),
            new TakenValue(indicator, What.PERFORMANCE, YEAR, HEADER, new SourcePlace(12, 9)));
    var taken =
        new Import(
            ImportId.next(),
            new Source("text/plain", new byte[] {1}),
            "0c".repeat(32),
            1,
            DemoPeople.id("anna"),
            Instant.EPOCH,
            Optional.empty());
    storage.in(
        "prato",
        em -> {
          var imports = new JpaImports(em);
          new JpaPlans(em).add(plan);
          new JpaDocuments(em).add(document);
          imports.add(taken);
          imports.accepted(taken.id(), document.id(), values);
          return null;
        });

    List<TakenValue> found = storage.in("prato", em -> new JpaImports(em).valuesOf(taken.id()));
    List<TakenValue> elsewhere =
        storage.in("pistoia", em -> new JpaImports(em).valuesOf(taken.id()));

    assertThat(found).isEqualTo(values);
    assertThat(elsewhere).isEmpty();
  }
}
