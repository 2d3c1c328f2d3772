package it.camcom.pira.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The missions and ministerial programmes in force on any day (DM MEF 27/3/2013; MISE note of 9
 * June 2015, which renamed 011.005 and replaced 032.004 by 032.003).
 */
public record NationalCodeList(List<Mission> missions, List<BudgetProgramme> programmes) {

  public NationalCodeList {
    missions = List.copyOf(missions);
    programmes = List.copyOf(programmes);
  }

  public Optional<Mission> mission(String code, LocalDate day) {
    return missions.stream()
        .filter(mission -> mission.code().equals(code) && mission.validity().covers(day))
        .findFirst();
  }

  public Optional<BudgetProgramme> programme(ProgrammeCode code, LocalDate day) {
    return programmes.stream()
        .filter(programme -> programme.code().equals(code) && programme.validity().covers(day))
        .findFirst();
  }

  /**
   * Returns the programme in force for a code on a day: its own, or the one that replaced it. Empty
   * when the code was not in use on that day and has no successor that was.
   */
  public Optional<BudgetProgramme> inForce(ProgrammeCode code, LocalDate day) {
    return programme(code, day)
        .or(
            () ->
                programmes.stream()
                    .filter(programme -> programme.code().equals(code))
                    .flatMap(programme -> programme.successor().stream())
                    .flatMap(successor -> programme(successor, day).stream())
                    .findFirst());
  }
}
