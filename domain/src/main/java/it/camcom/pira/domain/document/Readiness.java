package it.camcom.pira.domain.document;

import it.camcom.pira.domain.checking.PlanCheck;
import it.camcom.pira.domain.checking.Warning;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.Variable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a document can be submitted and approved.
 *
 * @param missing the parts its kind requires and it lacks; it can be neither submitted nor approved
 *     with any
 * @param doubts what the approver must have seen
 */
public record Readiness(List<Gap> missing, List<Gap> doubts) {

  /** The readiness of a document without gaps or doubts. */
  static final Readiness WHOLE = new Readiness(List.of(), List.of());

  public Readiness {
    missing = List.copyOf(missing);
    doubts = List.copyOf(doubts);
  }

  public static Readiness of(DocumentContent content) {
    var open = content.document().act().isPresent() ? Set.<Variable>of() : Set.of(Variable.ACT);
    var checked = PlanCheck.of(content.written(), open);
    return new Readiness(
        gaps(RequiredParts.missing(content), checked.missing()),
        gaps(RequiredParts.doubts(content), checked.doubtful()));
  }

  private static List<Gap> gaps(List<Gap> ofKind, List<Warning> ofPlan) {
    return Stream.concat(ofKind.stream(), ofPlan.stream().map(Gap::of)).toList();
  }

  /**
   * @throws DocumentIncomplete naming everything that is missing
   */
  void requireComplete() {
    if (!missing.isEmpty()) {
      throw new DocumentIncomplete(missing);
    }
  }

  /**
   * One missing or doubtful part.
   *
   * @param place by id, such as {@code indicators/…}
   * @param message the sentence that explains it
   */
  public record Gap(String place, String message) {

    private static Gap of(Warning warning) {
      return new Gap(warning.place().address(), warning.place().path() + ": " + warning.message());
    }

    static Gap at(String place, String sentence, Object... arguments) {
      return new Gap(place, Terms.sentence("Gap." + sentence, arguments));
    }
  }
}
