package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Revision;
import it.camcom.pira.domain.document.Revision.Explained;
import java.util.List;

/**
 * What a revised plan changes of the approved one. The old contents are in the form of the base,
 * the new ones in this form.
 *
 * @param base the approved document that it revises
 */
public record RevisionRecord(String base, List<ChangeRecord> changes) {

  static RevisionRecord of(Revision revision) {
    return new RevisionRecord(
        revision.base().toString(), revision.differences().stream().map(ChangeRecord::of).toList());
  }

  /**
   * One change.
   *
   * @param path of it, by ids
   * @param reason null when nobody gave one
   */
  public record ChangeRecord(Difference.Kind kind, String path, String reason) {

    static ChangeRecord of(Explained change) {
      return new ChangeRecord(
          change.difference().kind(), change.difference().path(), change.reason().orElse(null));
    }
  }
}
