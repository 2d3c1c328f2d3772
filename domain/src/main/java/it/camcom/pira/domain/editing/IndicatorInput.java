package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The input of an indicator with its targets.
 *
 * @param type the name of an {@link IndicatorType}
 * @param typology as the chamber writes it; blank for the name of the type
 * @param owner the centre of the chamber's list that measures it; blank for that of the sheet
 * @param weight null where none is given
 * @param targets by year, as {@code "2026"}; a year without target is left out or null
 */
public record IndicatorInput(
    String type,
    String typology,
    String name,
    FormulaInput formula,
    MeasureInput measure,
    String dataSource,
    String owner,
    String commonIndicator,
    BigDecimal weight,
    Map<String, TargetInput> targets)
    implements PartInput<Indicator> {

  /** The most years with targets. */
  public static final int MAX_TARGETS = 10;

  private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

  @Override
  public Optional<Indicator> check(Fields fields, PartContext<Indicator> context) {
    var current = context.current();
    Optional<Indicator> indicator =
        fields.make(
            own -> {
              var ofType = typology(own);
              own.line("name", name);
              var calculated = formula.check(own);
              var measured = measure.check(own);
              measured.ifPresent(one -> checkFormula(own, one, calculated));
              var source = own.lineIfAny("dataSource", dataSource);
              var centre =
                  context.checking().centre(own, "owner", owner, current.flatMap(Indicator::owner));
              var common =
                  context.checking().commonIndicator(own, "commonIndicator", commonIndicator);
              own.require(
                  weight == null || Indicator.isWeight(weight),
                  "weight",
                  "weight",
                  ItalianNumbers.atMost(0, new BigDecimal(Indicator.MAX_WEIGHT)));
              var expected = targets(own, context, measured);
              return () ->
                  new Indicator(
                      current.map(Indicator::id).orElseGet(IndicatorId::next),
                      ofType.orElseThrow(),
                      name,
                      calculated.orElseThrow(),
                      measured.orElseThrow(),
                      source,
                      centre,
                      common,
                      Optional.ofNullable(weight),
                      current.flatMap(Indicator::renewedFrom),
                      expected,
                      areStillToConfirm(current, expected));
            });
    indicator.ifPresent(made -> context.checking().requireMeasuredAs(fields, made));
    return indicator;
  }

  /** What is entered otherwise than it was copied needs no confirmation any more. */
  private static boolean areStillToConfirm(
      Optional<Indicator> current, SortedMap<Year, Target> expected) {
    return current
        .filter(Indicator::targetsToConfirm)
        .filter(now -> now.targets().equals(expected))
        .isPresent();
  }

  private Optional<Typology> typology(Fields fields) {
    return fields.make(
        own -> {
          var ofType = own.constant(IndicatorType.class, "type", type);
          var words = own.lineIfAny("typology", typology);
          return () ->
              words
                  .map(wording -> new Typology(ofType, wording))
                  .orElseGet(() -> Typology.of(ofType));
        });
  }

  private static void checkFormula(Fields own, Measure measure, Optional<Formula> formula) {
    own.require(
        formula.flatMap(Formula::calculation).filter(one -> !measure.admits(one)).isEmpty(),
        "calculation",
        "calculationOfAnotherKind");
    own.require(
        measure.kind().hasQuantities()
            || formula.map(Formula::quantities).filter(one -> !one.isEmpty()).isEmpty(),
        "quantities",
        "quantitiesOfAnotherKind");
  }

  private SortedMap<Year, Target> targets(
      Fields own, PartContext<Indicator> context, Optional<Measure> measured) {
    var byYear = new TreeMap<Year, Target>();
    var given = targets == null ? Map.<String, TargetInput>of() : targets;
    own.require(given.size() <= MAX_TARGETS, "targets", "tooMany", MAX_TARGETS);
    given.forEach(
        (year, target) -> {
          if (target != null
              && own.require(YEAR.matcher(year).matches(), "targets." + year, "date")) {
            context.checking().requireTargetYear(own, years(context), Year.parse(year));
            target(own, year, target, measured).ifPresent(one -> byYear.put(Year.parse(year), one));
          }
        });
    return byYear;
  }

  private static Optional<Target> target(
      Fields own, String year, TargetInput input, Optional<Measure> measured) {
    var target = input.check(own.in("targets." + year));
    target.ifPresent(
        given ->
            own.require(
                measured.filter(one -> !one.admitsTarget(given.value())).isEmpty(),
                "targets." + year + ".value",
                "valueOfAnotherKind"));
    return target;
  }

  private static List<Year> years(PartContext<Indicator> context) {
    return context
        .place()
        .map(place -> place.targetYears(context.plan()))
        .orElseGet(() -> context.plan().targetYears(context.current().orElseThrow()));
  }

  @Override
  public void requireRoom(Plan plan) {
    PlanFull.unless(plan.indicators().count() < Plan.MAX_INDICATORS);
  }
}
