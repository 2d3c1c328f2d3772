package it.camcom.pira.domain.catalogue;

import java.util.Optional;

/**
 * An entry of the national list of ministerial programmes (programma ministeriale) with its
 * validity. A renamed programme has two entries with the same code.
 *
 * @param successor the code that replaced it from the day after its last
 */
public record BudgetProgramme(
    ProgrammeCode code, String name, Validity validity, Optional<ProgrammeCode> successor) {}
