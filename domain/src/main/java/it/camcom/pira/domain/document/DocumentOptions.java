package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document shows beyond the official form. None of it changes a performance that is
 * approved.
 *
 * @param means of sheets, missions and chamber; empty for none
 * @param thresholds that performances are labelled by; empty for none
 * @param proRata whether flows are shown against the part of their target that the day stands for
 */
public record DocumentOptions(
    Optional<Weighting> means, Optional<Thresholds> thresholds, boolean proRata) {

  /** The official form. */
  public static final DocumentOptions NONE =
      new DocumentOptions(Optional.empty(), Optional.empty(), false);

  public DocumentOptions {
    Objects.requireNonNull(means, "means");
    Objects.requireNonNull(thresholds, "thresholds");
  }

  public Version version() {
    return Version.of(this);
  }
}
