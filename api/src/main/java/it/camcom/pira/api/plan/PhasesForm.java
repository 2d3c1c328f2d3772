package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.PhasesInput;
import it.camcom.pira.domain.editing.PhasesInput.PhaseInput;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time line of a sheet. */
@Schema(name = "PhasesForm")
public record PhasesForm(
    @Schema(examples = "[2020, 2021, 2022]", maxItems = Phases.MAX_YEARS) List<Integer> years,
    @Schema(maxItems = PhasesInput.MAX_PHASES) List<PhaseForm> phases) {

  /** A phase with its marks by year. */
  @Schema(name = "PhaseForm")
  public record PhaseForm(
      @Schema(required = true, maxLength = Texts.MAX_LINE) String text,
      @Schema(description = "Per anno della scheda", maxProperties = Phases.MAX_YEARS)
          Map<String, String> marks) {

    static PhaseForm of(Phase phase) {
      var marks = new TreeMap<String, String>();
      phase.marks().forEach((year, mark) -> marks.put(year.toString(), mark));
      return new PhaseForm(phase.text(), marks);
    }

    PhaseInput input() {
      return new PhaseInput(text, marks);
    }
  }

  static PhasesForm of(Phases phases) {
    return new PhasesForm(
        phases.years().stream().map(Year::getValue).toList(),
        phases.phases().stream().map(PhaseForm::of).toList());
  }

  PhasesInput input() {
    return new PhasesInput(
        years,
        Optional.ofNullable(phases)
            .map(all -> all.stream().map(one -> one == null ? null : one.input()).toList())
            .orElse(null));
  }
}
