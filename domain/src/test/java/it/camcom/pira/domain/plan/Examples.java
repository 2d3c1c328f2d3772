package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.ValueKind;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Measures, indicators and plans as chambers have them. */
public final class Examples {

  public static final Year YEAR = Year.of(2020);

  private Examples() {}

  /** Such as events held. */
  public static Measure higherIsBetter() {
    return measure(ValueKind.NUMBER, Direction.HIGHER_IS_BETTER, Optional.empty());
  }

  /** Such as costs. */
  public static Measure lowerIsBetter() {
    return measure(ValueKind.NUMBER, Direction.LOWER_IS_BETTER, Optional.empty());
  }

  /** Such as the judgement of students: insufficiente, sufficiente, buono, ottimo. */
  public static Measure judgement() {
    return measure(ValueKind.ORDINAL, Direction.HIGHER_IS_BETTER, Optional.of(Scale.OF_JUDGEMENT));
  }

  /** Such as the opening of a help desk. */
  public static Measure yesNo() {
    return measure(ValueKind.YES_NO, Direction.HIGHER_IS_BETTER, Optional.empty());
  }

  /** Such as four workshops out of eight. */
  public static Measure partOfWhole() {
    return measure(ValueKind.K_OF_N, Direction.HIGHER_IS_BETTER, Optional.empty());
  }

  /** Such as the day on which a help desk opens. */
  public static Measure deadline() {
    return Measure.ofKind(ValueKind.DEADLINE);
  }

  private static Measure measure(ValueKind kind, Direction direction, Optional<Scale> scale) {
    return new Measure(kind, "n.", direction, scale, 2, Optional.empty());
  }

  /** An indicator with a target for 2020. */
  public static Indicator indicator(Measure measure, Target target) {
    return indicator(measure, Map.of(YEAR, target));
  }

  /** An indicator that leaves every year open. */
  public static Indicator indicatorWithoutTarget() {
    return indicator(higherIsBetter(), Map.of());
  }

  /** An indicator without a target, which the centre measures. */
  public static Indicator indicatorOf(String centre, Measure measure) {
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        "Ricerche pubblicate",
        Formula.written("n. ricerche"),
        measure,
        Optional.empty(),
        Optional.of(new ResponsibilityCentre(centre)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>());
  }

  private static Indicator indicator(Measure measure, Map<Year, Target> targets) {
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        "Eventi Auditorium",
        Formula.written("n. eventi realizzati e/o ospitati nell’auditorium"),
        measure,
        targets);
  }

  /** A sheet with the indicators under one objective. */
  public static ProgrammeSheet sheet(Indicator... indicators) {
    return sheetFollowing(Optional.empty(), indicators);
  }

  /** A sheet whose progress follows an indicator. */
  public static ProgrammeSheet sheetFollowing(
      Optional<IndicatorId> followed, Indicator... indicators) {
    return new ProgrammeSheet(
        SheetId.next(),
        ProgrammeCode.of(11, 5),
        new SheetNames("La sede camerale", Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        new Budget.NotStated(),
        Optional.of(
            new ProgressIndicator(
                followed,
                "Eventi",
                "",
                ValueKind.NUMBER,
                ProgressIndicator.Accumulation.SUM,
                Optional.empty(),
                Optional.empty())),
        List.of(new Objective("Aprire la sede", RichText.EMPTY, List.of(indicators))),
        Phases.NONE,
        "");
  }

  /** A sheet that the centre answers for, with the indicators under one objective. */
  public static ProgrammeSheet sheetOf(String centre, Indicator... indicators) {
    return new ProgrammeSheet(
        SheetId.next(),
        ProgrammeCode.of(11, 5),
        new SheetNames("La sede camerale", Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.of(new ResponsibilityCentre(centre)),
        new Budget.NotStated(),
        Optional.empty(),
        List.of(new Objective("Aprire la sede", RichText.EMPTY, List.of(indicators))),
        Phases.NONE,
        "");
  }

  /** The sheet of financial health with indicators of costs. */
  public static FinancialHealth costs(Indicator... indicators) {
    return new FinancialHealth(
        ProgrammeCode.of(32, 3),
        new SheetNames("Stato di salute finanziaria", Optional.empty(), Optional.empty()),
        "",
        Map.of(FinancialGroup.COSTS, List.of(indicators)));
  }

  /** The plan of 2020 with the sheets. */
  public static Plan plan(ProgrammeSheet... sheets) {
    return plan(Optional.empty(), sheets);
  }

  /** The plan of 2020 with the sheets and that of financial health. */
  public static Plan plan(Optional<FinancialHealth> health, ProgrammeSheet... sheets) {
    return new Plan(PlanId.next(), YEAR, List.of(), List.of(sheets), health);
  }
}
