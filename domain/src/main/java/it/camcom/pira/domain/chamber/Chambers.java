package it.camcom.pira.domain.chamber;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of chambers, which everybody may read. */
public interface Chambers {

  /** The chamber of the current work. */
  Chamber current();

  /** The logo of the current chamber. */
  Optional<Logo> logo();

  /** Whether the current chamber has a logo. Does not read the image. */
  boolean hasLogo();

  /** Returns those of the given chambers that exist, by name. */
  List<Chamber> named(Collection<ChamberId> ids);
}
