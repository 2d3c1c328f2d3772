package it.camcom.pira.exchange.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the elements that moved among those of their parent: the smallest set that explains the
 * order.
 */
final class MoveDetection {

  private MoveDetection() {}

  static Set<FormElement> of(FormElements after, Map<FormElement, FormElement> matched) {
    var displaced = new HashSet<FormElement>();
    after.all().values().stream()
        .filter(matched::containsKey)
        .collect(
            groupingBy(
                part -> part.parent() + part.type() + matched.get(part).parent(),
                LinkedHashMap::new,
                toList()))
        .values()
        .forEach(
            siblings -> {
              displaced.addAll(siblings);
              longestInOrder(siblings, matched).forEach(displaced::remove);
            });
    return displaced;
  }

  /** Returns the largest set that kept its order: a longest ascending run by the earlier order. */
  private static List<FormElement> longestInOrder(
      List<FormElement> siblings, Map<FormElement, FormElement> matched) {
    var best = new ArrayList<List<FormElement>>();
    for (FormElement part : siblings) {
      int place = 0;
      int position = matched.get(part).position();
      while (place < best.size() && last(best.get(place), matched) < position) {
        place++;
      }
      var run = new ArrayList<>(place == 0 ? List.<FormElement>of() : best.get(place - 1));
      run.add(part);
      if (place == best.size()) {
        best.add(run);
      } else {
        best.set(place, run);
      }
    }
    return best.isEmpty() ? List.of() : best.get(best.size() - 1);
  }

  private static int last(List<FormElement> run, Map<FormElement, FormElement> matched) {
    return matched.get(run.get(run.size() - 1)).position();
  }
}
