package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.LegalTypology;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.ProgrammeSheet;

/**
 * Checks what the law demands of a sheet, an objective and an indicator (DPCM 18/9/2012 art. 3, 4
 * and 6). An indicator without typology cannot exist.
 */
record LegalContents(Warnings warnings) {

  void check(PlanPlace place, ProgrammeSheet sheet) {
    warnings.addIf(sheet.centre().isEmpty(), Kind.CENTRE_MISSING, place);
    warnings.addIf(sheet.budget() instanceof Budget.NotStated, Kind.BUDGET_MISSING, place);
  }

  void check(PlanPlace place, Objective objective) {
    var indicators = objective.indicators();
    warnings.addIf(objective.description().isEmpty(), Kind.DESCRIPTION_MISSING, place);
    warnings.addIf(indicators.isEmpty(), Kind.INDICATOR_MISSING, place);
    warnings.addIf(
        !indicators.isEmpty()
            && indicators.stream()
                .allMatch(one -> one.typology().type() == IndicatorType.FINANCIAL),
        Kind.FINANCIAL_ALONE,
        place);
  }

  void check(PlanPlace place, Indicator indicator) {
    warnings.addIf(indicator.dataSource().isEmpty(), Kind.DATA_SOURCE_MISSING, place);
    warnings.addIf(indicator.formula().text().isBlank(), Kind.METHOD_MISSING, place);
    warnings.addIf(indicator.measure().unit().isBlank(), Kind.UNIT_MISSING, place);
    var typology = indicator.typology();
    var legal = LegalTypology.of(typology.wording());
    warnings.addIf(
        !legal.exact() || legal.type() != typology.type(),
        Kind.TYPOLOGY_OUTSIDE_LAW,
        place,
        typology.wording(),
        Terms.of(typology.type()));
  }
}
