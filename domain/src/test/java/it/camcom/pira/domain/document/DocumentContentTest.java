package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Readiness.Gap;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.FigureFreezing;
import it.camcom.pira.domain.figure.NoValue;
import it.camcom.pira.domain.formula.Calculated;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.EarlierValue;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document shows, and what it is held to. */
class DocumentContentTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 30);

  private final Indicator flow =
      Calculated.flow(ValueKind.NUMBER, Measure.Accrual.FLOW, Target.of(Value.amount("366")));
  private final Plan plan = plan(sheet(flow));

  private DocumentContent content(boolean proRata) {
    return content(proRata, DocumentKind.MONITORING, "137");
  }

  private DocumentContent content(boolean proRata, DocumentKind kind, String value) {
    var measured =
        new Measurement(
            MeasurementId.next(),
            flow.id(),
            SEPTEMBER,
            Value.amount(value),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new DocumentContent(
        new Chamber(new ChamberId("prato"), "Prato", Optional.empty()),
        new Document(
            DocumentId.next(),
            plan.id(),
            plan.year(),
            kind,
            SEPTEMBER,
            1,
            DocumentState.DRAFT,
            Optional.empty()),
        AppraisedPlan.of(plan, SEPTEMBER, List.of(measured)),
        new NationalCodeList(List.of(), List.of()),
        new DocumentOptions(Optional.of(Weighting.SIMPLE), Optional.empty(), proRata));
  }

  @Test
  void means_are_of_the_performances_that_are_shown() {
    assertThat(chamber(content(false).means())).isEqualTo("37");
    assertThat(chamber(content(true).means())).isEqualTo("50");
  }

  @Test
  void pro_rata_is_shown_and_nothing_is_held_to_it() {
    var content = content(true);

    assertThat(content.plan().figure(flow.id()).proRata()).isPresent();
    assertThat(content.written().figure(flow.id()).proRata()).isEmpty();
    assertThat(content(false).plan().figure(flow.id()).proRata()).isEmpty();
  }

  @Test
  void the_network_reads_what_was_reached_of_the_whole_target() {
    var approved = approved(content(true));

    assertThat(approved.performance()).isEqualTo(approved(content(false)).performance());
    assertThat(approved.performance().rule())
        .isEqualTo(content(false).plan().figure(flow.id()).rule())
        .isNotEqualTo(content(true).plan().figure(flow.id()).rule());
  }

  @ParameterizedTest
  @EnumSource(names = {"BUDGET", "REVISED_BUDGET"})
  void a_plan_has_no_results_and_tells_the_last_value_with_its_day(DocumentKind kind) {
    var content = content(true, kind, "137");
    var figure = content.plan().figure(flow.id());

    assertThat(figure.measurement()).isEmpty();
    assertThat(figure.earlier()).contains(new EarlierValue(SEPTEMBER, Value.amount("137")));
    assertThat(figure.shown().clause()).isEqualTo(Clause.NO_MEASUREMENT);
    assertThat(figure.proRata()).isEmpty();
    assertThat(content.means().orElseThrow().chamber().share()).isEmpty();
    assertThat(approved(content).noValue()).contains(NoValue.NOT_DUE);
    assertThat(approved(content).value()).isEmpty();
    assertThat(approved(content).measuredOn()).contains(SEPTEMBER);
  }

  private static ApprovedFigure approved(DocumentContent content) {
    return FigureFreezing.of(content.document().id().value(), content.reported()).get(0);
  }

  /** 300 of 366 is more than the 274 of these days, and less than the target. */
  @Test
  void the_law_asks_for_the_cause_of_what_the_whole_target_misses() {
    assertThat(RequiredParts.missing(content(true, DocumentKind.CLOSING, "300")))
        .extracting(Gap::place)
        .contains("indicators/" + flow.id());
    assertThat(RequiredParts.missing(content(true, DocumentKind.CLOSING, "366")))
        .extracting(Gap::place)
        .doesNotContain("indicators/" + flow.id());
  }

  private static String chamber(Optional<PlanMeans> means) {
    return means.orElseThrow().chamber().roundedPercent(0).orElseThrow().toPlainString();
  }
}
