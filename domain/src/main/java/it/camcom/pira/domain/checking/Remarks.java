package it.camcom.pira.domain.checking;

import java.util.ArrayList;
import java.util.List;

/** The remarks so far, in the order in which the plan is walked through. */
final class Remarks {

  private final List<Remark> all = new ArrayList<>();

  void add(Remark.Kind kind, PlanPlace place, String... arguments) {
    all.add(new Remark(kind, place, List.of(arguments)));
  }

  void addIf(boolean condition, Remark.Kind kind, PlanPlace place, String... arguments) {
    if (condition) {
      add(kind, place, arguments);
    }
  }

  Checked checked() {
    return new Checked(
        all.stream().filter(remark -> remark.kind().isMissing()).toList(),
        all.stream().filter(remark -> !remark.kind().isMissing()).toList());
  }
}
