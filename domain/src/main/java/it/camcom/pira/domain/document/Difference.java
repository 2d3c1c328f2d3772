package it.camcom.pira.domain.document;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One difference between two versions of a plan.
 *
 * @param path the path of the field by ids, such as {@code indicators/…/name}
 * @param subject the id of the element; empty for the plan as a whole
 * @param element the name of that element in words, such as "Indicatore «Eventi»"
 * @param field the field in words; empty where the element itself was added, removed or moved
 * @param before empty where there was no value
 * @param after empty where there is no value now
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

  /** Whether it concerns measurements rather than the plan. */
  boolean isOfResults() {
    return RESULTS.matcher(path).find();
  }
}
