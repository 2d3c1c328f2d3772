package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans with something in every field that the model has. */
public final class SamplePlan {

  private SamplePlan() {}

  /** Two sheets and a financial health, with indicators of every kind. */
  public static Plan withEverything(int year) {
    var first = Year.of(year);
    var indicators =
        List.of(
            amount("Eventi", ValueKind.NUMBER, first),
            amount("Risorse usate", ValueKind.PERCENT, first),
            amount("Contributi", ValueKind.EURO, first),
            indicator(
                "Regolamento", ValueKind.YES_NO, Target.of(new Value.YesNo(true, "si")), first),
            indicator("Giudizio", ValueKind.ORDINAL, Target.of(new Value.Level("buono")), first),
            indicator("Incontri", ValueKind.K_OF_N, Target.of(Value.amount("1")), first),
            indicator("Tempi", ValueKind.NUMBER, Target.atMost(Value.amount("30.5")), first),
            indicator(
                "Fascia",
                ValueKind.NUMBER,
                Target.between(new BigDecimal("10"), new BigDecimal("20.25")),
                first),
            indicator(
                "Apertura",
                ValueKind.DEADLINE,
                Target.below(new Value.Day(LocalDate.of(2020, 6, 30))),
                first),
            indicator("Soddisfatti", ValueKind.PERCENT, Target.above(Value.amount("80")), first));
    return new Plan(
        PlanId.next(),
        first,
        List.of(
            new NarrativeSection("Premessa", RichText.plain("Perché & come")),
            new NarrativeSection("Programmazione", RichText.EMPTY)),
        List.of(fullSheet(first, indicators), bareSheet()),
        Optional.of(health(first)));
  }

  /** One sheet with so many indicators. */
  public static Plan withIndicators(int year, int count) {
    var indicators = new ArrayList<Indicator>();
    for (int i = 0; i < count; i++) {
      indicators.add(amount("Indicatore " + i, ValueKind.NUMBER, Year.of(year)));
    }
    return new Plan(
        PlanId.next(),
        Year.of(year),
        List.of(),
        List.of(fullSheet(Year.of(year), indicators)),
        Optional.of(health(Year.of(year))));
  }

  private static ProgrammeSheet fullSheet(Year first, List<Indicator> indicators) {
    return new ProgrammeSheet(
        SheetId.next(),
        new ProgrammeCode("011.005"),
        new SheetNames("La sede camerale", Optional.of("La sede"), Optional.of("Sede aperta")),
        Optional.of(new StrategicArea("Il territorio")),
        Optional.of(new ResponsibilityCentre("Segretario Generale")),
        new Budget.Amount(new BigDecimal("165600")),
        Optional.of(
            new ProgressIndicator(
                Optional.of(indicators.get(0).id()),
                "Avanzamento",
                "n. eventi",
                ValueKind.PERCENT,
                Accumulation.SUM,
                Optional.of(Value.amount("390")),
                Optional.of(
                    new StatedLevel("Stato " + (first.getValue() - 1), Value.amount("84"))))),
        List.of(
            new Objective("Aprire la sede", RichText.plain("Descrizione"), indicators),
            new Objective(
                ObjectiveId.next(),
                "Un secondo obiettivo",
                RichText.EMPTY,
                Optional.of(new Suppression(LocalDate.of(first.getValue(), 7, 1), "Superato")),
                List.of())),
        new Phases(
            List.of(first.minusYears(1), first, first.plusYears(1)),
            List.of(
                new Phase("Avvio", Map.of(first, "▶", first.plusYears(1), "a regime")),
                new Phase("Senza segni", Map.of()))),
        "Imprese, Consumatori");
  }

  private static ProgrammeSheet bareSheet() {
    return new ProgrammeSheet(
        SheetId.next(),
        new ProgrammeCode("032.003"),
        new SheetNames("Riforma", Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        new Budget.NoAmount("Attività realizzate con risorse interne"),
        Optional.empty(),
        List.of(new Objective("Trasversale", RichText.EMPTY, List.of())),
        Phases.NONE,
        "");
  }

  private static FinancialHealth health(Year first) {
    return new FinancialHealth(
        new ProgrammeCode("032.003"),
        new SheetNames("Salute finanziaria", Optional.empty(), Optional.empty()),
        "Condizioni",
        Map.of(
            FinancialGroup.COSTS, List.of(amount("Costi di struttura", ValueKind.EURO, first)),
            FinancialGroup.DEBT, List.of(amount("Indebitamento", ValueKind.EURO, first))));
  }

  private static Indicator amount(String name, ValueKind kind, Year first) {
    return indicator(name, kind, Target.of(Value.amount("123456789012345.000001")), first);
  }

  private static Indicator indicator(String name, ValueKind kind, Target target, Year first) {
    SortedMap<Year, Target> targets = new TreeMap<>(Map.of(first, target));
    targets.put(first.plusYears(2), target);
    return new Indicator(
        IndicatorId.next(),
        new Typology(IndicatorType.OUTPUT, "Output"),
        name,
        new Formula(
            "parte / totale", kind.hasQuantities() ? List.of("parte", "totale") : List.of()),
        new Measure(
            kind,
            "n.",
            kind.direction().orElse(Direction.HIGHER_IS_BETTER),
            kind.hasScale() ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty(),
            Math.min(2, kind.maxDecimals()),
            Optional.of(Measure.Accrual.FLOW)),
        Optional.of("Registro imprese"),
        Optional.of(new ResponsibilityCentre("Ufficio studi")),
        Optional.empty(),
        Optional.of(new BigDecimal("2.5")),
        Optional.empty(),
        targets,
        kind == ValueKind.EURO);
  }

  /** One measurement of each indicator, of the kind that it wants, with everything about it. */
  public static List<Measurement> measurementsOf(Plan plan, LocalDate asOf) {
    return plan.indicators().map(indicator -> measurement(indicator, asOf)).toList();
  }

  private static Measurement measurement(Indicator indicator, LocalDate asOf) {
    return new Measurement(
        MeasurementId.next(),
        indicator.id(),
        asOf,
        value(indicator.measure().kind()),
        indicator.measure().kind().hasQuantities()
            ? List.of(new BigDecimal("4"), new BigDecimal("8.5"))
            : List.of(),
        Optional.of(new SourceRounding(new BigDecimal("0.5"), Optional.of(new BigDecimal("19.0")))),
        Optional.of("nota"),
        Optional.of("causa"),
        List.of(new Evidence("prova.pdf", "application/pdf", "0f".repeat(32), 17)));
  }

  private static Value value(ValueKind kind) {
    return switch (kind) {
      case NUMBER, PERCENT, EURO -> Value.amount("9.25");
      case YES_NO -> new Value.YesNo(true, "realizzato");
      case ORDINAL -> new Value.Level("buono");
      case K_OF_N -> new Value.Share(new BigDecimal("4"), new BigDecimal("8"));
      case DEADLINE -> new Value.Day(LocalDate.of(2020, 6, 30));
    };
  }

  public static Document draftOf(Plan plan, LocalDate asOf) {
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        DocumentKind.MONITORING,
        asOf,
        1,
        DocumentState.DRAFT,
        Optional.empty());
  }

  public static Document documentOf(Plan plan, LocalDate asOf) {
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        DocumentKind.MONITORING,
        asOf,
        1,
        DocumentState.APPROVED,
        Optional.of(new Act("Consiglio", "7/19", asOf)));
  }
}
