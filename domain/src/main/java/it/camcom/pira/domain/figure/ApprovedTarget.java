package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.value.Target;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * The target of an indicator for one year in an approved document.
 *
 * @param target empty where the document leaves the year open ("n.d.")
 */
public record ApprovedTarget(Year year, Optional<Target> target) {

  public ApprovedTarget {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(target, "target");
  }
}
