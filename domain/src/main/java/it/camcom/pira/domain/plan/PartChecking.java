package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.catalogue.CommonIndicators;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** What is impossible in a part of a plan is refused, each field by its name. */
@ApplicationScoped
class PartChecking {

  private CodeLists codeLists;
  private CommonIndicators commonIndicators;
  private PlanUse use;
  private RichTextCleaning cleaning;

  protected PartChecking() {}

  @Inject
  PartChecking(
      CodeLists codeLists,
      CommonIndicators commonIndicators,
      PlanUse use,
      RichTextCleaning cleaning) {
    this.codeLists = codeLists;
    this.commonIndicators = commonIndicators;
    this.use = use;
    this.cleaning = cleaning;
  }

  /**
   * The part as it can be kept, its texts cleaned.
   *
   * @param place where it is to stand; empty for where it stands
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @SuppressWarnings("unchecked")
  <P extends PlanPart> P checked(Plan plan, P part, Optional<Place> place) {
    var faults = new Faults();
    PlanPart checked = part;
    if (part instanceof NarrativeSection section) {
      checked =
          new NarrativeSection(
              section.id(), section.title(), clean("body", section.body(), faults));
    } else if (part instanceof Objective objective) {
      objective
          .suppression()
          .ifPresent(
              since ->
                  faults.require(
                      since.on().getYear() == plan.year().getValue(),
                      "suppression.on",
                      "suppressionOutsideYear",
                      plan.year()));
      checked =
          new Objective(
              objective.id(),
              objective.title(),
              clean("description", objective.description(), faults),
              objective.suppression(),
              objective.indicators());
    } else if (part instanceof ProgrammeSheet sheet) {
      checkProgramme(plan.year(), sheet.programme(), faults);
    } else if (part instanceof FinancialHealth health) {
      checkProgramme(plan.year(), health.programme(), faults);
    } else {
      check(plan, (Indicator) part, place, faults);
    }
    var done = checked;
    return (P) faults.unless(() -> done);
  }

  /**
   * Whether an indicator can go to a place. Where the same years are looked at as before, it can:
   * what was kept is not judged anew.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput naming every target that is out of place
   */
  void requireFits(Plan plan, Indicator indicator, Place place) {
    var years = yearsOf(plan, indicator, Optional.of(place));
    if (!years.equals(yearsOf(plan, indicator, Optional.empty()))) {
      var faults = new Faults();
      indicator.targets().keySet().forEach(year -> checkYear(years, year, faults));
      faults.unless(() -> place);
    }
  }

  private static void checkYear(List<Year> years, Year year, Faults faults) {
    faults.require(
        years.contains(year), "targets." + year, "targetOutsideYears", years.get(0), last(years));
  }

  private RichText clean(String field, RichText text, Faults faults) {
    var cleaned = cleaning.clean(text.html());
    faults.require(cleaned.isPresent(), field, "tooLong", Texts.MAX_TEXT);
    return cleaned.map(RichTextCleaning.Cleaned::text).orElse(RichText.EMPTY);
  }

  /** In force at any time of the year. */
  private void checkProgramme(Year year, ProgrammeCode code, Faults faults) {
    var codes = codeLists.national();
    faults.require(
        codes.programme(code, year.atDay(1)).isPresent()
            || codes.programme(code, year.atMonth(12).atEndOfMonth()).isPresent(),
        "programme",
        "unknownProgramme",
        year);
  }

  private void check(Plan plan, Indicator indicator, Optional<Place> place, Faults faults) {
    List<Year> years = yearsOf(plan, indicator, place);
    indicator
        .targets()
        .forEach(
            (year, target) -> {
              checkYear(years, year, faults);
              faults.require(
                  indicator.measure().admitsTarget(target.value()),
                  "targets." + year + ".value",
                  "valueOfAnotherKind");
            });
    faults.require(
        indicator.measure().kind().hasQuantities() || indicator.formula().quantities().isEmpty(),
        "quantities",
        "quantitiesOfAnotherKind");
    indicator
        .commonIndicator()
        .ifPresent(
            code ->
                faults.require(
                    commonIndicators.has(code), "commonIndicator", "unknownCommonIndicator"));
    faults.require(use.allMeasuredAs(indicator), "kind", "measuredOtherwise");
  }

  /** Rows of the financial health look at the first year alone. */
  private static List<Year> yearsOf(Plan plan, Indicator indicator, Optional<Place> place) {
    boolean ofHealth =
        place
            .flatMap(Place::parent)
            .map(Place.OfGroup.class::isInstance)
            .orElseGet(() -> isOfHealth(plan.financialHealth(), indicator));
    return ofHealth ? List.of(plan.year()) : plan.triennium().years();
  }

  private static boolean isOfHealth(Optional<FinancialHealth> health, Indicator indicator) {
    return health.stream()
        .flatMap(FinancialHealth::indicators)
        .anyMatch(one -> one.id().equals(indicator.id()));
  }

  private static Year last(List<Year> years) {
    return years.get(years.size() - 1);
  }
}
