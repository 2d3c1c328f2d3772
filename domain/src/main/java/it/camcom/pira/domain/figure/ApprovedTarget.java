package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.value.Target;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * What an approved document expects of an indicator in one year.
 *
 * @param target empty where the document leaves the year open ("n.d.")
 */
public record ApprovedTarget(Year year, Optional<Target> target) {

  public ApprovedTarget {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(target, "target");
  }
}
