package it.camcom.pira.domain.catalogue;

import java.util.Optional;

/**
 * One entry of the national list of programmes (programma ministeriale) for the days on which it
 * holds. A renamed programme has two entries with the same code.
 *
 * @param successor the code that took its place from the day after its last
 */
public record BudgetProgramme(
    ProgrammeCode code, String name, Validity validity, Optional<ProgrammeCode> successor) {}
