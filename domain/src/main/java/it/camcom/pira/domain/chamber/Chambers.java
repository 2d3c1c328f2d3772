package it.camcom.pira.domain.chamber;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of chambers, which all may read. */
public interface Chambers {

  /** The chamber that the work in hand is for. */
  Chamber current();

  /** The logo of the chamber that the work in hand is for. */
  Optional<Logo> logo();

  /** Whether it has one; the image itself is not read. */
  boolean hasLogo();

  /** Those of the given chambers that exist, by name. */
  List<Chamber> named(Collection<ChamberId> ids);
}
