package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.Variable;

/**
 * Fills in the variables that the texts of a plan leave to the document. The plan itself keeps its
 * variables.
 */
record Narrative(Chamber chamber, Document document) {

  /** Replaces a variable without a value. */
  private static final String OPEN = "…";

  AppraisedPlan filled(AppraisedPlan appraised) {
    Plan plan = appraised.plan();
    var filled =
        new Plan(
            plan.id(),
            plan.year(),
            plan.renewedFrom(),
            plan.sections().stream().map(this::filled).toList(),
            plan.sheets().stream().map(this::filled).toList(),
            plan.financialHealth());
    return new AppraisedPlan(filled, appraised.asOf(), appraised.figures());
  }

  private NarrativeSection filled(NarrativeSection section) {
    return section.filled(this::value);
  }

  private ProgrammeSheet filled(ProgrammeSheet sheet) {
    return new ProgrammeSheet(
        sheet.id(),
        sheet.programme(),
        sheet.names(),
        sheet.area(),
        sheet.centre(),
        sheet.budget(),
        sheet.progress(),
        sheet.objectives().stream().map(this::filled).toList(),
        sheet.phases(),
        sheet.stakeholders(),
        sheet.budgetToConfirm());
  }

  private Objective filled(Objective objective) {
    return new Objective(
        objective.id(),
        objective.title(),
        objective.description().filled(this::value),
        objective.suppression(),
        objective.indicators());
  }

  private String value(Variable variable) {
    return switch (variable) {
      case CHAMBER -> chamber.name();
      case YEAR -> document.year().toString();
      case TRIENNIUM -> document.year() + "–" + document.year().plusYears(2);
      case DATE -> Terms.longDate(document.asOf());
      case ACT -> document.act().map(Act::reference).orElse(OPEN);
    };
  }
}
