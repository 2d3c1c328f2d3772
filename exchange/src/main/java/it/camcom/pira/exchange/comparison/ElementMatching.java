package it.camcom.pira.exchange.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Matches the elements of two plans: by id; between years by the element that each continues, then
 * by name.
 */
final class ElementMatching {

  private static final List<BiPredicate<FormElement, FormElement>> RULES =
      List.of(
          (earlier, later) -> later.key().equals(earlier.key()),
          (earlier, later) -> later.predecessor().equals(earlier.id()) && !earlier.id().isEmpty(),
          (earlier, later) -> later.name().equals(earlier.name()));

  private final Map<FormElement, FormElement> matched = new HashMap<>();
  private final Set<FormElement> taken = new HashSet<>();

  private ElementMatching() {}

  /** Uses names only between two plans: within one plan a new element may reuse an old name. */
  static Map<FormElement, FormElement> of(FormElements before, FormElements after) {
    var matching = new ElementMatching();
    var rules = isSamePlan(before, after) ? RULES.subList(0, 1) : RULES;
    rules.forEach(rule -> matching.match(before, after, rule));
    return matching.matched;
  }

  private static boolean isSamePlan(FormElements before, FormElements after) {
    return before.of("plan").map(FormElement::id).equals(after.of("plan").map(FormElement::id));
  }

  private void match(
      FormElements before, FormElements after, BiPredicate<FormElement, FormElement> rule) {
    for (FormElement later : after.all().values()) {
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
