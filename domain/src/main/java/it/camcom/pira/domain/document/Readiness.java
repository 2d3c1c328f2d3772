package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Terms;
import java.util.List;

/**
 * Whether a document can go on its way.
 *
 * @param missing what its kind must have and it has not; it cannot be submitted or approved so
 * @param doubts what whoever approves it has to have seen
 */
public record Readiness(List<Gap> missing, List<Gap> doubts) {

  public Readiness {
    missing = List.copyOf(missing);
    doubts = List.copyOf(doubts);
  }

  public static Readiness of(DocumentContent content) {
    return new Readiness(RequiredParts.missing(content), RequiredParts.doubts(content));
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
   * One thing that is missing or doubtful.
   *
   * @param place where, such as {@code indicators/…}, by id
   * @param message the sentence that says what
   */
  public record Gap(String place, String message) {

    static Gap at(String place, String sentence, Object... arguments) {
      return new Gap(place, Terms.sentence("Gap." + sentence, arguments));
    }
  }
}
