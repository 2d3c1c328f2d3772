package it.camcom.pira.domain.chamber;

import java.util.List;
import java.util.Optional;

/** The register of chambers as the network reads it, and keeps it in the register's scope. */
public interface ChamberRegistry {

  /** All, by name. */
  List<Chamber> all();

  Optional<Chamber> withId(ChamberId id);

  /** Whether there is, or was, a chamber of that id or tax code. */
  boolean exists(ChamberId id, String taxCode);

  void add(Chamber chamber, Optional<Logo> logo);
}
