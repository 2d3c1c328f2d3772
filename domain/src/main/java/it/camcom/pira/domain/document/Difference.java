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
    Optional<Side> before,
    Optional<Side> after) {

  private static final Pattern RESULTS =
      Pattern.compile(
          "/(measurement|earlierValue|performance|unmeasuredCause)(/|$)|/progress/stated");

  private static final Pattern TARGETS = Pattern.compile("/targets/|/progress/target$");

  /** What a difference is about. */
  public enum Concern {
    PLAN,
    TARGET,
    RESULT
  }

  /**
   * What one of the two versions has.
   *
   * @param words as people read it, with Italian days
   * @param data the same, with ISO days
   */
  public record Side(String words, String data) {

    /** Builds a side without days. */
    public static Side of(String words) {
      return new Side(words, words);
    }
  }

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

  /** What it is about: the plan, its targets, or what was measured. */
  public Concern concern() {
    if (RESULTS.matcher(path).find()) {
      return Concern.RESULT;
    }
    return TARGETS.matcher(path).find() ? Concern.TARGET : Concern.PLAN;
  }

  /** Whether it concerns measurements rather than the plan. */
  boolean isOfResults() {
    return concern() == Concern.RESULT;
  }
}
