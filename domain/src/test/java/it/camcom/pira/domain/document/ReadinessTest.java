package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Readiness.Gap;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of document must have. */
class ReadinessTest {

  private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

  private final Indicator events = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Plan plan = plan(sheet(events, indicatorWithoutTarget()));

  private static Measurement measured(
      Indicator indicator, LocalDate day, String number, Optional<String> cause) {
    return new Measurement(
        MeasurementId.next(),
        indicator.id(),
        day,
        Value.amount(number),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        cause,
        List.of());
  }

  private static List<String> missing(DocumentContent content) {
    return RequiredParts.missing(content).stream().map(Gap::place).toList();
  }

  private DocumentContent content(DocumentKind kind, Plan of, Measurement... measurements) {
    return content(kind, of, Map.of(), Optional.empty(), measurements);
  }

  private static DocumentContent content(
      DocumentKind kind,
      Plan of,
      Map<IndicatorId, String> unmeasured,
      Optional<Revision> revision,
      Measurement... measurements) {
    var document =
        new Document(
            DocumentId.next(),
            of.id(),
            of.year(),
            kind,
            YEAR_END,
            1,
            DocumentState.DRAFT,
            Optional.empty());
    return new DocumentContent(
        new Chamber(new ChamberId("prato"), "Prato", Optional.empty()),
        document,
        AppraisedPlan.of(of, YEAR_END, List.of(measurements)),
        new NationalCodeList(List.of(), List.of()),
        unmeasured,
        revision,
        DocumentOptions.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void no_document_lacks_what_the_law_asks_of_its_plan(DocumentKind kind) {
    assertThat(Readiness.of(content(kind, plan())).missing())
        .extracting(Gap::message)
        .anyMatch(message -> message.endsWith(Terms.sentence("Warning.SHEETS_MISSING")));
    assertThat(Readiness.of(content(kind, plan)).missing())
        .extracting(Gap::message)
        .anyMatch(message -> message.endsWith(Terms.sentence("Warning.DATA_SOURCE_MISSING")));
  }

  @Test
  void a_budget_plan_needs_no_measurement() {
    assertThat(missing(content(DocumentKind.BUDGET, plan))).isEmpty();
  }

  @Test
  void a_monitoring_has_something_measured_and_doubts_of_the_rest() {
    var other = indicator(higherIsBetter(), Target.of(Value.amount("1")));
    var both = plan(sheet(events, other));
    var measured = measured(events, YEAR_END, "3", Optional.empty());
    var earlier = measured(events, YEAR_END.minusDays(1), "3", Optional.empty());

    assertThat(missing(content(DocumentKind.MONITORING, both))).containsExactly("indicators");
    assertThat(missing(content(DocumentKind.MONITORING, both, earlier)))
        .containsExactly("indicators");
    assertThat(missing(content(DocumentKind.MONITORING, both, measured))).isEmpty();
    assertThat(RequiredParts.doubts(content(DocumentKind.MONITORING, both, measured)))
        .extracting(Gap::place)
        .containsExactly("indicators/" + other.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"FINAL", "CLOSING"})
  void a_report_explains_what_was_missed(DocumentKind kind) {
    var place = "indicators/" + events.id();

    assertThat(missing(content(kind, plan, measured(events, YEAR_END, "49", Optional.empty()))))
        .containsExactly(place);
    assertThat(missing(content(kind, plan, measured(events, YEAR_END, "50", Optional.empty()))))
        .isEmpty();
    assertThat(
            missing(content(kind, plan, measured(events, YEAR_END, "49", Optional.of("Pandemia")))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FINAL", "CLOSING"})
  void a_report_explains_what_was_not_measured_on_its_day(DocumentKind kind) {
    var place = "indicators/" + events.id();
    var old = measured(events, LocalDate.of(2020, 3, 31), "60", Optional.of("Tutto fatto"));

    assertThat(missing(content(kind, plan))).containsExactly(place);
    assertThat(missing(content(kind, plan, old))).containsExactly(place);
    assertThat(
            missing(content(kind, plan, Map.of(events.id(), "Non attivo"), Optional.empty(), old)))
        .isEmpty();
  }

  @Test
  void a_suppressed_objective_owes_nothing_from_its_day_on() {
    assertThat(missing(content(DocumentKind.FINAL, suppressed(YEAR_END)))).isEmpty();
    assertThat(missing(content(DocumentKind.FINAL, suppressed(YEAR_END.plusDays(1)))))
        .containsExactly("indicators/" + events.id());
  }

  private Plan suppressed(LocalDate on) {
    var sheet = plan.sheets().get(0);
    var objective = sheet.objectives().get(0);
    return plan(
        new ProgrammeSheet(
            sheet.id(),
            sheet.programme(),
            sheet.names(),
            sheet.area(),
            sheet.centre(),
            sheet.budget(),
            Optional.empty(),
            List.of(
                new Objective(
                    objective.id(),
                    objective.title(),
                    objective.description(),
                    Optional.of(new Suppression(on, "Superato")),
                    objective.indicators())),
            sheet.phases(),
            sheet.stakeholders()));
  }

  @Test
  void a_revised_plan_needs_a_change_and_its_reason() {
    var difference =
        new Difference(
            Difference.Kind.CHANGED,
            "indicators/1/name",
            Optional.of("1"),
            "Indicatore",
            Optional.of("nome"),
            Optional.of(Difference.Side.of("a")),
            Optional.of(Difference.Side.of("b")));

    assertThat(missing(content(DocumentKind.REVISED_BUDGET, plan))).containsExactly("revision");
    assertThat(missing(revised(new Explained(difference, Optional.empty()))))
        .containsExactly("indicators/1/name");
    assertThat(missing(revised(new Explained(difference, Optional.of("Nuovi fondi"))))).isEmpty();
  }

  private DocumentContent revised(Explained explained) {
    return content(
        DocumentKind.REVISED_BUDGET,
        plan,
        Map.of(),
        Optional.of(new Revision(DocumentId.next(), List.of(explained))));
  }
}
