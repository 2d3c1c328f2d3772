package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.language.Texts;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sheet of the chamber's financial health (stato di salute finanziaria): five groups of
 * indicators, each with a target for the first year alone.
 *
 * @param programme the ministerial programme it is printed under
 * @param conditions what the figures depend on, as written
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

  /** The same sheet with other indicators. */
  public FinancialHealth withGroups(Map<FinancialGroup, List<Indicator>> others) {
    return new FinancialHealth(programme, names, conditions, others);
  }

  /** Whether the other says the same of itself, whatever its indicators are. */
  boolean saysTheSameAs(FinancialHealth other) {
    return withGroups(Map.of()).equals(other.withGroups(Map.of()));
  }

  public Stream<Indicator> indicators() {
    return groups.values().stream().flatMap(List::stream);
  }
}
