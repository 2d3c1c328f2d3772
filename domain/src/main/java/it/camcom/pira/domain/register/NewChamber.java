package it.camcom.pira.domain.register;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.Logo;
import java.util.Optional;

/** A chamber to open, with its logo if it has one. */
record NewChamber(Chamber chamber, Optional<Logo> logo) {}
