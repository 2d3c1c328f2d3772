package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Version;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet of the chamber's financial health (stato di salute finanziaria): five groups of
 * indicators, each with a target for the first year only.
 *
 * @param programme the ministerial programme it is printed under
 * @param conditions the conditions of the figures, as written
 * @param groups in the order of {@link FinancialGroup}; a group without indicators is left out
 */
public record FinancialHealth(
    ProgrammeCode programme,
    SheetNames names,
    String conditions,
    Map<FinancialGroup, List<Indicator>> groups)
    implements PlanPart {

  public FinancialHealth {
    Texts.requireBounded("conditions", conditions, Texts.MAX_TEXT);
    var copy = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
    groups.forEach(
        (group, indicators) -> {
          if (!indicators.isEmpty()) {
            copy.put(group, List.copyOf(indicators));
          }
        });
    groups = Collections.unmodifiableMap(copy);
  }

  /** Returns the same sheet with other indicators. */
  public FinancialHealth withGroups(Map<FinancialGroup, List<Indicator>> others) {
    return new FinancialHealth(programme, names, conditions, others);
  }

  @Override
  public HealthId id() {
    return HealthId.ONLY;
  }

  @Override
  public Version version() {
    return Version.of(withGroups(Map.of()));
  }

  @Override
  public Plan replacedIn(Plan plan) {
    return new PlanChange(plan).health(plan.financialHealth().map(now -> withGroups(now.groups)));
  }

  @Override
  public Plan removedFrom(Plan plan) {
    return new PlanChange(plan).health(Optional.empty());
  }

  @Override
  public Plan addedTo(Plan plan, PartPlace place) {
    return new PlanChange(plan).health(Optional.of(this));
  }

  @Override
  public PartPlace.Within within() {
    return PartPlace.Within.PLAN;
  }

  @Override
  public List<Indicator> indicatorsBelow() {
    return indicators().toList();
  }

  public Stream<Indicator> indicators() {
    return groups.values().stream().flatMap(List::stream);
  }
}
