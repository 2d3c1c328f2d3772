package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.Variable;
import java.time.Year;
import java.util.List;
import java.util.Set;

/** Checks a plan in print order. Skips suppressed objectives, for which nothing is due. */
public final class PlanCheck {

  private final AppraisedPlan plan;
  private final Warnings warnings = new Warnings();
  private final LegalContents legal = new LegalContents(warnings);
  private final ValueWarnings figures = new ValueWarnings(warnings);
  private final TextWarnings texts;

  private PlanCheck(AppraisedPlan plan, Set<Variable> open) {
    this.plan = plan;
    this.texts = new TextWarnings(warnings, plan.plan().triennium(), open);
  }

  /** Checks a plan without an approved document, whose texts cannot show an act yet. */
  public static Checked of(AppraisedPlan plan) {
    return of(plan, Set.of(Variable.ACT));
  }

  /**
   * @param open the variables that have no value
   */
  public static Checked of(AppraisedPlan plan, Set<Variable> open) {
    return new PlanCheck(plan, open).checked();
  }

  private Checked checked() {
    var whole = plan.plan();
    warnings.addIf(whole.sheets().isEmpty(), Kind.SHEETS_MISSING, PlanPlace.whole());
    whole.sections().forEach(this::section);
    whole.sheets().forEach(this::sheet);
    whole.financialHealth().ifPresent(this::health);
    return warnings.checked();
  }

  private void section(NarrativeSection section) {
    var place = PlanPlace.of(section);
    texts.name(place, section.title());
    texts.variables(place, section.title());
    texts.prose(place, section.body());
  }

  private void sheet(ProgrammeSheet sheet) {
    List<Objective> due =
        sheet.objectives().stream().filter(one -> !one.isSuppressedOn(plan.asOf())).toList();
    warnings.addIf(sheet.objectives().isEmpty(), Kind.OBJECTIVE_MISSING, PlanPlace.of(sheet));
    if (due.isEmpty()) {
      return;
    }
    var place = PlanPlace.of(sheet);
    legal.check(place, sheet);
    warnings.addIf(sheet.budgetToConfirm(), Kind.BUDGET_NOT_CONFIRMED, place);
    texts.name(place, sheet.names().programme());
    sheet.names().heading().ifPresent(name -> texts.name(place, name));
    sheet.names().inStrategyTable().ifPresent(name -> texts.name(place, name));
    sheet.progress().ifPresent(progress -> progress(place, progress));
    texts.phases(place, sheet.phases());
    sheet.phases().phases().stream().map(Phase::text).forEach(text -> texts.name(place, text));
    var twins = new DuplicateIndicators(warnings);
    due.forEach(objective -> objective(place.with(objective), objective, twins));
  }

  private void progress(PlanPlace place, ProgressIndicator progress) {
    texts.name(place, progress.name());
    texts.name(place, progress.formula());
    progress.stated().ifPresent(level -> texts.name(place, level.heading()));
  }

  private void objective(PlanPlace place, Objective objective, DuplicateIndicators twins) {
    legal.check(place, objective);
    texts.name(place, objective.title());
    texts.prose(place, objective.description());
    objective.indicators().forEach(one -> indicator(place.with(one), one, twins));
  }

  private void health(FinancialHealth health) {
    var place = PlanPlace.of(health);
    texts.plain(place, health.conditions());
    var twins = new DuplicateIndicators(warnings);
    health.indicators().forEach(one -> indicator(place.with(one), one, twins));
  }

  private void laterTargets(PlanPlace place, Indicator indicator) {
    var open =
        plan.plan().targetYears(indicator).stream()
            .filter(year -> !year.equals(plan.plan().year()) && indicator.target(year).isEmpty())
            .map(Year::toString)
            .toList();
    warnings.addIf(!open.isEmpty(), Kind.LATER_TARGET_OPEN, place, String.join(", ", open));
  }

  private void indicator(PlanPlace place, Indicator indicator, DuplicateIndicators twins) {
    legal.check(place, indicator);
    figures.check(place, plan.figure(indicator.id()));
    laterTargets(place, indicator);
    warnings.addIf(indicator.targetsToConfirm(), Kind.TARGETS_NOT_CONFIRMED, place);
    NameAndFormula.broken(indicator)
        .ifPresent(
            promise ->
                warnings.add(
                    Kind.NAME_AND_FORMULA_DISAGREE,
                    place,
                    promise.words(),
                    indicator.formula().text()));
    texts.name(place, indicator.name());
    texts.name(place, indicator.formula().text());
    twins.check(place, indicator);
  }
}
