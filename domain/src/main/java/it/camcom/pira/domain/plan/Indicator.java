package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A measure of an objective, with the result expected in each year (DPCM 18/9/2012 art. 3).
 *
 * @param dataSource the origin of the figures; required by law, yet missing in most documents
 * @param owner the centre that measures it, where it differs from the sheet's
 * @param commonIndicator its entry in the national catalogue of common indicators
 * @param weight how much it counts in a weighted mean, greater than zero; empty where nobody said
 * @param renewedFrom the indicator of the year before that it goes on from
 * @param targets by year; a year without ("n.d.") is left out
 * @param targetsToConfirm whether the targets were copied from the plan of the year before and not
 *     confirmed since
 */
public record Indicator(
    IndicatorId id,
    Typology typology,
    String name,
    Formula formula,
    Measure measure,
    Optional<String> dataSource,
    Optional<ResponsibilityCentre> owner,
    Optional<String> commonIndicator,
    Optional<BigDecimal> weight,
    Optional<IndicatorId> renewedFrom,
    SortedMap<Year, Target> targets,
    boolean targetsToConfirm)
    implements PlanPart {

  /** The greatest weight in a weighted mean. */
  public static final String MAX_WEIGHT = "10000";

  /** The smallest weight and the finest step. */
  public static final String MIN_WEIGHT = "0.0001";

  public Indicator(
      IndicatorId id,
      Typology typology,
      String name,
      Formula formula,
      Measure measure,
      Map<Year, Target> targets) {
    this(
        id,
        typology,
        name,
        formula,
        measure,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(targets));
  }

  /** One whose targets are its own. */
  public Indicator(
      IndicatorId id,
      Typology typology,
      String name,
      Formula formula,
      Measure measure,
      Optional<String> dataSource,
      Optional<ResponsibilityCentre> owner,
      Optional<String> commonIndicator,
      Optional<BigDecimal> weight,
      Optional<IndicatorId> renewedFrom,
      SortedMap<Year, Target> targets) {
    this(
        id,
        typology,
        name,
        formula,
        measure,
        dataSource,
        owner,
        commonIndicator,
        weight,
        renewedFrom,
        targets,
        false);
  }

  public Indicator {
    Objects.requireNonNull(id, "id");
    Texts.requireLine("name of an indicator", name);
    dataSource.ifPresent(source -> Texts.requireLine("data source", source));
    if (weight.filter(one -> !isWeight(one)).isPresent()) {
      throw new IllegalArgumentException("not a weight");
    }
    weight = weight.map(ItalianNumbers::normal);
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
  }

  /**
   * Whether a number can be a weight: from {@link #MIN_WEIGHT} to {@link #MAX_WEIGHT}, with at most
   * four decimals.
   */
  public static boolean isWeight(BigDecimal number) {
    return number.compareTo(new BigDecimal(MIN_WEIGHT)) >= 0
        && number.compareTo(new BigDecimal(MAX_WEIGHT)) <= 0
        && number.stripTrailingZeros().scale() <= 4;
  }

  /** The same, its targets to be confirmed or not. */
  public Indicator withTargetsToConfirm(boolean isToConfirm) {
    return new Indicator(
        id,
        typology,
        name,
        formula,
        measure,
        dataSource,
        owner,
        commonIndicator,
        weight,
        renewedFrom,
        targets,
        isToConfirm);
  }

  /** The same, measured by another centre, or by that of its sheet. */
  Indicator withOwner(Optional<ResponsibilityCentre> other) {
    return new Indicator(
        id,
        typology,
        name,
        formula,
        measure,
        dataSource,
        other,
        commonIndicator,
        weight,
        renewedFrom,
        targets,
        targetsToConfirm);
  }

  @Override
  public boolean isToConfirm() {
    return targetsToConfirm;
  }

  @Override
  public Indicator confirmed() {
    return withTargetsToConfirm(false);
  }

  @Override
  public Version version() {
    return Version.of(this);
  }

  @Override
  public Plan replacedIn(Plan plan) {
    return new PlanChange(plan)
        .indicators(indicators -> PlanChange.replaced(indicators, this::isSame, this));
  }

  @Override
  public Plan removedFrom(Plan plan) {
    return new PlanChange(plan)
        .indicators(indicators -> PlanChange.without(indicators, this::isSame));
  }

  @Override
  public Plan addedTo(Plan plan, PartPlace place) {
    return place.parent().map(parent -> parent.with(plan, place.position(), this)).orElse(plan);
  }

  private boolean isSame(Indicator other) {
    return id.equals(other.id);
  }

  @Override
  public PartPlace.Within within() {
    return PartPlace.Within.OBJECTIVE_OR_GROUP;
  }

  @Override
  public List<Indicator> indicatorsWithin() {
    return List.of(this);
  }

  /** How its value follows from its quantities; empty where it is entered directly. */
  public Optional<Calculation> calculation() {
    return formula.calculation().filter(measure::admits);
  }

  /** Returns the target of a year; empty when the plan leaves it open. */
  public Optional<Target> target(Year year) {
    return Optional.ofNullable(targets.get(year));
  }
}
