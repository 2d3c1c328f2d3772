package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.catalogue.CommonIndicators;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.Centres;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanPart;
import it.camcom.pira.domain.plan.PlanUse;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.RichTextCleaning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Checks fields against facts outside their part: code lists, the plan, measured values. */
@ApplicationScoped
class PartChecking {

  private CodeLists codeLists;
  private CommonIndicators commonIndicators;
  private Centres centres;
  private PlanUse use;
  private RichTextCleaning cleaning;

  protected PartChecking() {}

  @Inject
  PartChecking(
      CodeLists codeLists,
      CommonIndicators commonIndicators,
      Centres centres,
      PlanUse use,
      RichTextCleaning cleaning) {
    this.codeLists = codeLists;
    this.commonIndicators = commonIndicators;
    this.centres = centres;
    this.use = use;
    this.cleaning = cleaning;
  }

  /**
   * The text, cleaned; empty, and a fault, if it is too long before or after. What cannot be kept
   * is a fault as well: nothing that somebody wrote goes in silence.
   */
  Optional<RichText> text(Fields fields, String field, String html) {
    var cleaned = cleaning.clean(html == null ? "" : html);
    fields.require(cleaned.isPresent(), field, "tooLong", Texts.MAX_TEXT);
    cleaned
        .map(RichTextCleaning.Cleaned::removed)
        .filter(removed -> !removed.isEmpty())
        .ifPresent(
            removed -> fields.require(false, field, "markupNotKept", String.join(", ", removed)));
    return cleaned.map(RichTextCleaning.Cleaned::text);
  }

  /** Returns a ministerial programme in force at any time of the year. */
  Optional<ProgrammeCode> programme(Fields fields, String field, String code, Year year) {
    if (!fields.require(ProgrammeCode.isOne(code), field, "programmeCode")) {
      return Optional.empty();
    }
    var programme = new ProgrammeCode(code);
    var codes = codeLists.national();
    fields.require(
        codes.programme(programme, year.atDay(1)).isPresent()
            || codes.programme(programme, year.atMonth(12).atEndOfMonth()).isPresent(),
        field,
        "unknownProgramme",
        year);
    return Optional.of(programme);
  }

  /** Returns a code of the national catalogue of common indicators, if one is given. */
  Optional<String> commonIndicator(Fields fields, String field, String code) {
    var given = fields.lineIfAny(field, code);
    fields.require(
        given.filter(one -> !commonIndicators.has(one)).isEmpty(), field, "unknownCommonIndicator");
    return given;
  }

  /**
   * Returns a centre of the chamber's list as it is spelt there, if any is given.
   *
   * @param current that of the part, which may stay after it was closed
   */
  Optional<ResponsibilityCentre> centre(
      Fields fields, String field, String name, Optional<ResponsibilityCentre> current) {
    return fields
        .lineIfAny(field, name)
        .filter(ResponsibilityCentre::isName)
        .map(ResponsibilityCentre::new)
        .map(
            given -> {
              var known = current.filter(given::isSame).or(() -> centres.open(given));
              fields.require(known.isPresent(), field, "unknownCentre", given.name());
              return known.orElse(given);
            });
  }

  /** Refuses a kind that does not fit the measurements an indicator has. */
  void requireMeasuredAs(Fields fields, Indicator indicator) {
    fields.require(use.allMeasuredAs(indicator), "kind", "measuredOtherwise");
  }

  void requireTargetYear(Fields fields, List<Year> years, Year year) {
    fields.require(
        years.contains(year),
        "targets." + year,
        "targetOutsideYears",
        years.get(0),
        years.get(years.size() - 1));
  }

  /**
   * Checks that a part fits a place. A part whose indicators keep the same target years always
   * fits: stored targets are not checked again.
   */
  void requireFits(Fields fields, Plan plan, PlanPart part, PartPlace place) {
    var years = place.targetYears(plan);
    part.indicatorsWithin().stream()
        .filter(indicator -> !years.equals(plan.targetYears(indicator)))
        .flatMap(indicator -> indicator.targets().keySet().stream())
        .forEach(year -> requireTargetYear(fields, years, year));
  }
}
