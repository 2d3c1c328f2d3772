package it.camcom.pira.domain.chamber;

import java.util.Collection;
import java.util.List;

/** The register of chambers, which all may read. */
public interface Chambers {

  /** The chamber that the work in hand is for. */
  Chamber current();

  /** Those of the given chambers that exist, by name. */
  List<Chamber> named(Collection<ChamberId> ids);
}
