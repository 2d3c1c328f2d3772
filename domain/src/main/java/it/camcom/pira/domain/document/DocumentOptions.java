package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document shows beyond the official form. No option changes an approved performance.
 *
 * @param means of sheets, missions and chamber; empty for none
 * @param thresholds that label performances; empty for none
 * @param proRata whether flows are shown against the part of their target for the elapsed days
 * @param notes whether the notes of measurements are printed
 * @param lastValues whether a revised plan, which reports no results, prints the last value of each
 *     indicator with its day
 * @param withoutMethod whether the closing note on method is left out
 */
public record DocumentOptions(
    Optional<Weighting> means,
    Optional<Thresholds> thresholds,
    boolean proRata,
    boolean notes,
    boolean lastValues,
    boolean withoutMethod) {

  /** The official form. */
  public static final DocumentOptions NONE =
      new DocumentOptions(Optional.empty(), Optional.empty(), false);

  public DocumentOptions {
    Objects.requireNonNull(means, "means");
    Objects.requireNonNull(thresholds, "thresholds");
  }

  /** Builds options that leave the texts as they are. */
  public DocumentOptions(
      Optional<Weighting> means, Optional<Thresholds> thresholds, boolean proRata) {
    this(means, thresholds, proRata, false, false, false);
  }

  public Version version() {
    return Version.of(this);
  }
}
