package it.camcom.pira.domain.document;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that two versions of a plan say differently.
 *
 * @param path of what differs, by ids, such as {@code indicators/…/name}
 * @param subject the id of the element that it is said of; empty for the plan as a whole
 * @param element that element in words, such as "Indicatore «Eventi»"
 * @param field in words; empty where the element itself came, went or moved
 * @param before empty where nothing was said
 * @param after empty where nothing is said any more
 */
public record Difference(
    Kind kind,
    String path,
    Optional<String> subject,
    String element,
    Optional<String> field,
    Optional<String> before,
    Optional<String> after) {

  private static final Pattern RESULTS =
      Pattern.compile("/(measurement|earlierValue|performance|unmeasuredCause)(/|$)");

  /** How the two differ. */
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED,
    MOVED
  }

  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(path, "path");
  }

  /** Whether it is of what was measured, rather than of what is planned. */
  boolean isOfResults() {
    return RESULTS.matcher(path).find();
  }
}
