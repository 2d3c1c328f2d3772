package it.camcom.pira.exchange.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which element of a plan is which of an earlier one: by id, then, from one year to the next, by
 * what it goes on from, then by its name.
 */
final class PartMatching {

  private static final List<BiPredicate<PlanPart, PlanPart>> RULES =
      List.of(
          (earlier, later) -> later.key().equals(earlier.key()),
          (earlier, later) -> later.predecessor().equals(earlier.id()) && !earlier.id().isEmpty(),
          (earlier, later) -> later.name().equals(earlier.name()));

  private final Map<PlanPart, PlanPart> matched = new HashMap<>();
  private final Set<PlanPart> taken = new HashSet<>();

  private PartMatching() {}

  /** Names count only between two plans: within one a new element may bear an old name. */
  static Map<PlanPart, PlanPart> of(PlanParts before, PlanParts after) {
    var matching = new PartMatching();
    var rules = isSamePlan(before, after) ? RULES.subList(0, 1) : RULES;
    rules.forEach(rule -> matching.match(before, after, rule));
    return matching.matched;
  }

  private static boolean isSamePlan(PlanParts before, PlanParts after) {
    return before.of("plan").map(PlanPart::id).equals(after.of("plan").map(PlanPart::id));
  }

  private void match(PlanParts before, PlanParts after, BiPredicate<PlanPart, PlanPart> rule) {
    for (PlanPart later : after.all().values()) {
      if (!matched.containsKey(later)) {
        before.all().values().stream()
            .filter(earlier -> earlier.type() == later.type() && !taken.contains(earlier))
            .filter(earlier -> rule.test(earlier, later))
            .findFirst()
            .ifPresent(
                earlier -> {
                  matched.put(later, earlier);
                  taken.add(earlier);
                });
      }
    }
  }
}
