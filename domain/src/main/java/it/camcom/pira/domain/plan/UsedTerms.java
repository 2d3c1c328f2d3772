package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.value.Scale;
import java.util.List;

/** What the plans of the chamber in scope have in common. */
public interface UsedTerms {

  /** The units of measure as they are written, by name. */
  List<String> units();

  /** The scales of ordinal indicators. */
  List<Scale> scales();
}
