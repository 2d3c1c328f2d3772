package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.catalogue.CommonIndicator;
import it.camcom.pira.domain.catalogue.CommonIndicators;
import it.camcom.pira.domain.catalogue.Validity;
import it.camcom.pira.domain.plan.UsedTerms;
import it.camcom.pira.domain.value.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reading what the parts of a plan are checked against, or have in common with others. */
@ApplicationScoped
public class ReferenceReading {

  private CodeLists codeLists;
  private CommonIndicators commonIndicators;
  private UsedTerms terms;

  protected ReferenceReading() {}

  @Inject
  public ReferenceReading(CodeLists codeLists, CommonIndicators commonIndicators, UsedTerms terms) {
    this.codeLists = codeLists;
    this.commonIndicators = commonIndicators;
    this.terms = terms;
  }

  /**
   * The ministerial programmes that a sheet can have, by code.
   *
   * @param year of the sheet; empty for those of all years
   */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<BudgetProgramme> programmes(Optional<Year> year) {
    return codeLists.national().programmes().stream()
        .filter(programme -> year.isEmpty() || isOf(year.get(), programme.validity()))
        .toList();
  }

  private static boolean isOf(Year year, Validity validity) {
    return validity.covers(year.atDay(1)) || validity.covers(year.atMonth(12).atEndOfMonth());
  }

  /** The units of measure that the chamber uses, by name. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<String> units() {
    return terms.units();
  }

  /** The scales that the chamber uses, after the one of customer surveys. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<Scale> scales() {
    return Stream.concat(Stream.of(Scale.OF_JUDGEMENT), terms.scales().stream())
        .distinct()
        .toList();
  }

  /** The national catalogue of common indicators, by code. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public List<CommonIndicator> commonIndicators() {
    return commonIndicators.all();
  }
}
