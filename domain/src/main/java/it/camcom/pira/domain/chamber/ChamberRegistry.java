package it.camcom.pira.domain.chamber;

import java.util.List;
import java.util.Optional;

/** The register of chambers as the network reads and maintains it in the register's scope. */
public interface ChamberRegistry {

  /** Returns all chambers, by name. */
  List<Chamber> all();

  Optional<Chamber> withId(ChamberId id);

  /** Whether a chamber with that id or tax code exists or existed. */
  boolean exists(ChamberId id, String taxCode);

  void add(Chamber chamber, Optional<Logo> logo);
}
