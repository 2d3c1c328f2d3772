package it.camcom.pira.domain.checking;

import java.util.ArrayList;
import java.util.List;

/** Collects warnings in the order in which the plan is walked. */
final class Warnings {

  private final List<Warning> all = new ArrayList<>();

  void add(Warning.Kind kind, PlanPlace place, String... arguments) {
    all.add(new Warning(kind, place, List.of(arguments)));
  }

  void addIf(boolean condition, Warning.Kind kind, PlanPlace place, String... arguments) {
    if (condition) {
      add(kind, place, arguments);
    }
  }

  Checked checked() {
    return new Checked(
        all.stream().filter(warning -> warning.kind().isMissing()).toList(),
        all.stream().filter(warning -> !warning.kind().isMissing()).toList());
  }
}
