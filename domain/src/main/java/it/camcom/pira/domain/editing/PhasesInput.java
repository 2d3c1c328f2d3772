package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The input of the phases of a sheet. */
public record PhasesInput(List<Integer> years, List<PhaseInput> phases) {

  /** The most phases of a sheet; real ones have about five. */
  public static final int MAX_PHASES = 200;

  /**
   * One phase.
   *
   * @param marks by year, as {@code "2026"}
   */
  public record PhaseInput(String text, Map<String, String> marks) {

    Optional<Phase> check(Fields fields, List<Integer> line) {
      return fields.make(
          own -> {
            own.line("text", text);
            var byYear = new TreeMap<Year, String>();
            var given = marks == null ? Map.<String, String>of() : marks;
            given.forEach(
                (year, mark) -> {
                  var place = "marks." + year;
                  own.line(place, mark);
                  boolean known = line.stream().anyMatch(one -> year.equals(one.toString()));
                  if (own.require(known, place, "markOutsideYears")) {
                    byYear.put(Year.parse(year), mark);
                  }
                });
            return () -> new Phase(text, byYear);
          });
    }
  }

  Optional<Phases> check(Fields fields) {
    return fields.make(
        own -> {
          var line =
              own.list("years", years, Phases.MAX_YEARS).stream().filter(Objects::nonNull).toList();
          own.require(ascend(line), "years", "phaseYears", Phases.MAX_YEARS);
          var sent = own.list("phases", phases, MAX_PHASES);
          var steps = new ArrayList<Phase>();
          for (int i = 0; i < Math.min(sent.size(), MAX_PHASES); i++) {
            if (sent.get(i) != null) {
              sent.get(i).check(own.in("phases[" + i + "]"), line).ifPresent(steps::add);
            }
          }
          return () -> new Phases(line.stream().map(Year::of).toList(), steps);
        });
  }

  private static boolean ascend(List<Integer> line) {
    return line.stream().allMatch(Years::cover)
        && IntStream.range(1, line.size()).allMatch(i -> line.get(i - 1) < line.get(i));
  }
}
