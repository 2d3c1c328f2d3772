package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SectionId;
import it.camcom.pira.domain.plan.SheetId;
import java.util.Optional;

/**
 * A place in a plan, as the path from the root.
 *
 * @param path for people: "Scheda «…» › Obiettivo «…» › Indicatore «…»"
 */
public record PlanPlace(
    Optional<SectionId> section,
    Optional<SheetId> sheet,
    Optional<ObjectiveId> objective,
    Optional<IndicatorId> indicator,
    String path) {

  private static final String BENEATH = " › ";

  static PlanPlace whole() {
    return top(Terms.sentence("PlanPlace.plan"));
  }

  static PlanPlace of(FinancialHealth health) {
    return top(Terms.sentence("PlanPlace.sheet", health.names().programme()));
  }

  private static PlanPlace top(String path) {
    return new PlanPlace(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), path);
  }

  static PlanPlace of(NarrativeSection section) {
    return new PlanPlace(
        Optional.of(section.id()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Terms.sentence("PlanPlace.section", section.title()));
  }

  static PlanPlace of(ProgrammeSheet sheet) {
    return new PlanPlace(
        Optional.empty(),
        Optional.of(sheet.id()),
        Optional.empty(),
        Optional.empty(),
        Terms.sentence("PlanPlace.sheet", sheet.names().programme()));
  }

  PlanPlace with(Objective one) {
    return new PlanPlace(
        section,
        sheet,
        Optional.of(one.id()),
        indicator,
        path + BENEATH + Terms.sentence("PlanPlace.objective", one.title()));
  }

  PlanPlace with(Indicator one) {
    return new PlanPlace(
        section,
        sheet,
        objective,
        Optional.of(one.id()),
        path + BENEATH + Terms.sentence("PlanPlace.indicator", one.name()));
  }

  /**
   * The address for programs: "indicators/…", relative to the plan's address; empty for the whole
   * plan.
   */
  public String address() {
    return indicator
        .map(id -> "indicators/" + id)
        .or(() -> objective.map(id -> "objectives/" + id))
        .or(() -> sheet.map(id -> "sheets/" + id))
        .or(() -> section.map(id -> "sections/" + id))
        .orElse("");
  }
}
