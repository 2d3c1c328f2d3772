package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.checking.Checked;
import it.camcom.pira.domain.checking.PlanCheck;
import it.camcom.pira.domain.checking.Warning;
import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.performance.AppraisedPlan;
import org.junit.jupiter.api.Test;

/** What the check of a plan reports of documents as chambers write them: little, and rightly. */
class WarningsTest {

  @Test
  void a_real_plan_lacks_its_sources_and_has_a_dozen_doubts() {
    var checked = checked(Demo.prato());

    assertThat(checked.missing())
        .hasSize(59)
        .extracting(Warning::kind)
        .containsOnly(Kind.DATA_SOURCE_MISSING);
    assertThat(checked.doubtful())
        .filteredOn(warning -> warning.kind() == Kind.LATER_TARGET_OPEN)
        .hasSize(32);
    assertThat(checked.doubtful())
        .filteredOn(warning -> warning.kind() != Kind.LATER_TARGET_OPEN)
        .extracting(WarningsTest::brief)
        .containsExactly(
            "TARGET_EXCEEDED Concessione contributi alle imprese",
            "VALUE_AND_UNIT_DISAGREE Percorso crescita impresa",
            "TARGET_EXCEEDED Coinvolgimento studenti",
            "VALUE_AND_UNIT_DISAGREE Customer satisfaction",
            "STALE_YEAR Semplificazione Amministrativa",
            "NAME_AND_FORMULA_DISAGREE Tempestività aggiornamento sito camerale",
            "STALE_YEAR Riforma Camerale",
            "VALUE_AND_UNIT_DISAGREE Attività informativa",
            "TYPOLOGY_OUTSIDE_LAW Grado di utilizzazione risorse a budget per la formazione",
            "STALE_YEAR Stato di Salute Finanziaria",
            "VALUE_AND_UNIT_DISAGREE Solidità finanziaria");
  }

  @Test
  void a_smaller_one_has_three() {
    assertThat(checked(Demo.pistoia()).doubtful())
        .filteredOn(warning -> warning.kind() != Kind.LATER_TARGET_OPEN)
        .extracting(WarningsTest::brief)
        .containsExactly(
            "VALUE_AND_UNIT_DISAGREE Fiere sostenute",
            "STALE_YEAR Organizzazione e fusione",
            "TYPOLOGY_OUTSIDE_LAW Clima interno");
  }

  private static Checked checked(Demo demo) {
    var read = demo.read();
    return PlanCheck.of(AppraisedPlan.of(read.plan(), read.asOf(), read.measurements()));
  }

  /** The kind, and the last name of the place. */
  private static String brief(Warning warning) {
    var path = warning.place().path();
    return warning.kind() + " " + path.substring(path.lastIndexOf('«') + 1, path.length() - 1);
  }
}
