package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plans of 2020 in which nothing is missing or doubtful but what a test puts there. */
public final class Drafts {

  static final Year YEAR = Year.of(2020);
  static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  static final Target TEN = Target.of(Value.amount("10"));

  private Drafts() {}

  static Draft indicator() {
    return new Draft(
        Typology.of(IndicatorType.OUTPUT),
        "Eventi nella sede",
        "n. eventi realizzati",
        measure(ValueKind.NUMBER, "n."),
        Optional.of("Registro degli eventi"),
        eachYear(TEN));
  }

  private static Map<Year, Target> eachYear(Target target) {
    return Map.of(YEAR, target, YEAR.plusYears(1), target, YEAR.plusYears(2), target);
  }

  static Measure measure(ValueKind kind, String unit) {
    return measure(kind, unit, kind.direction().orElse(Direction.HIGHER_IS_BETTER));
  }

  static Measure measure(ValueKind kind, String unit, Direction direction) {
    var scale =
        kind == ValueKind.ORDINAL ? Optional.of(Scale.OF_JUDGEMENT) : Optional.<Scale>empty();
    return new Measure(
        kind, unit, direction, scale, Math.min(2, kind.maxDecimals()), Optional.empty());
  }

  /** An indicator in the making. */
  record Draft(
      Typology typology,
      String name,
      String formula,
      Measure measure,
      Optional<String> source,
      Map<Year, Target> targets) {

    Draft of(Typology other) {
      return new Draft(other, name, formula, measure, source, targets);
    }

    Draft named(String other) {
      return new Draft(typology, other, formula, measure, source, targets);
    }

    Draft counted(String other) {
      return new Draft(typology, name, other, measure, source, targets);
    }

    Draft measured(Measure other) {
      return new Draft(typology, name, formula, other, source, targets);
    }

    Draft withoutSource() {
      return new Draft(typology, name, formula, measure, Optional.empty(), targets);
    }

    Draft aiming(Target target) {
      return aiming(eachYear(target));
    }

    Draft aiming(Map<Year, Target> others) {
      return new Draft(typology, name, formula, measure, source, others);
    }

    Indicator made() {
      return new Indicator(
          IndicatorId.next(),
          typology,
          name,
          Formula.written(formula),
          measure,
          source,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new TreeMap<>(targets));
    }
  }

  static Objective objective(Indicator... indicators) {
    return new Objective("Aprire la sede", RichText.plain("A tutti."), List.of(indicators));
  }

  static Objective givenUp(Indicator... indicators) {
    return new Objective(
        ObjectiveId.next(),
        "Chiudere la sede",
        RichText.EMPTY,
        Optional.of(new Objective.Suppression(DAY, "Superato")),
        List.of(indicators));
  }

  static ProgrammeSheet sheet(Objective... objectives) {
    return sheet(
        Optional.of(new ResponsibilityCentre("Promozione")),
        new Budget.NoAmount("Risorse interne"),
        Phases.NONE,
        objectives);
  }

  static ProgrammeSheet sheet(
      Optional<ResponsibilityCentre> centre,
      Budget budget,
      Phases phases,
      Objective... objectives) {
    return new ProgrammeSheet(
        SheetId.next(),
        ProgrammeCode.of(11, 5),
        new SheetNames("La sede camerale", Optional.empty(), Optional.empty()),
        Optional.empty(),
        centre,
        budget,
        Optional.empty(),
        List.of(objectives),
        phases,
        "");
  }

  static Plan plan(ProgrammeSheet... sheets) {
    return plan(List.of(), Optional.empty(), sheets);
  }

  static Plan plan(
      List<NarrativeSection> sections, Optional<FinancialHealth> health, ProgrammeSheet... sheets) {
    return new Plan(PlanId.next(), YEAR, sections, List.of(sheets), health);
  }

  /** A plan with one indicator, or several of one objective. */
  public static Plan with(Indicator... indicators) {
    return plan(sheet(objective(indicators)));
  }

  /** An indicator that nothing is missing of, with a target of its year. */
  public static Indicator aiming(Target target) {
    return indicator().aiming(target).made();
  }

  static Checked checked(Plan plan, Measurement... measurements) {
    return PlanCheck.of(AppraisedPlan.of(plan, DAY, List.of(measurements)));
  }

  static Measurement measured(Indicator indicator, Value value) {
    return Measurement.read(
        indicator.id(), DAY, value, new SourceRounding(BigDecimal.ZERO, Optional.empty()));
  }

  /** The kinds of all warnings, the missing ones first. */
  static List<Warning.Kind> kinds(Checked checked) {
    return Stream.concat(checked.missing().stream(), checked.doubtful().stream())
        .map(Warning::kind)
        .toList();
  }
}
