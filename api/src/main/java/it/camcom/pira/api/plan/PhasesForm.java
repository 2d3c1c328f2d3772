package it.camcom.pira.api.plan;

import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time line of a sheet. */
@Schema(name = "PhasesForm")
public record PhasesForm(
    @Schema(examples = "[2020, 2021, 2022]") List<Integer> years, List<PhaseForm> phases) {

  private static final int MAX_PHASES = 200;

  /** A phase, with what stands in its years. */
  @Schema(name = "PhaseForm")
  public record PhaseForm(String text, Map<String, String> marks) {

    static PhaseForm of(Phase phase) {
      var marks = new TreeMap<String, String>();
      phase.marks().forEach((year, mark) -> marks.put(year.toString(), mark));
      return new PhaseForm(phase.text(), marks);
    }
  }

  static PhasesForm of(Phases phases) {
    return new PhasesForm(
        phases.years().stream().map(Year::getValue).toList(),
        phases.phases().stream().map(PhaseForm::of).toList());
  }

  Phases phases(Fields fields) {
    var line = fields.list("phases.years", years, Phases.MAX_YEARS);
    boolean ascend =
        IntStream.range(0, line.size())
            .allMatch(
                i ->
                    line.get(i) != null
                        && Years.cover(line.get(i))
                        && (i == 0 || line.get(i - 1) < line.get(i)));
    fields.require(ascend, "phases.years", "phaseYears", Phases.MAX_YEARS);
    var steps = fields.list("phases.phases", phases, MAX_PHASES);
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) != null) {
        check("phases.phases[" + i + "]", steps.get(i), line, fields);
      }
    }
    return fields.ifSound(
        () ->
            new Phases(
                line.stream().map(Year::of).toList(),
                steps.stream().map(PhasesForm::phase).toList()));
  }

  private static void check(String field, PhaseForm phase, List<Integer> line, Fields fields) {
    fields.line(field + ".text", phase.text());
    marks(phase)
        .forEach(
            (year, mark) -> {
              var place = field + ".marks." + year;
              fields.require(
                  line.stream().anyMatch(one -> year.equals(String.valueOf(one))),
                  place,
                  "markOutsideYears");
              fields.line(place, mark);
            });
  }

  private static Map<String, String> marks(PhaseForm phase) {
    return phase.marks() == null ? Map.of() : phase.marks();
  }

  private static Phase phase(PhaseForm form) {
    var byYear = new TreeMap<Year, String>();
    marks(form).forEach((year, mark) -> byYear.put(Year.parse(year), mark));
    return new Phase(form.text(), byYear);
  }
}
