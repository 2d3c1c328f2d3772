package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import java.time.LocalDate;

/**
 * A document with its whole content. A draft has the form that would be frozen.
 *
 * @param form the version of the form
 * @param corrects the approved document of which it is a new version; null for none
 * @param act null before there is one
 * @param revision of a revised plan, what it changes; null for every other
 */
public record DocumentRecord(
    int form,
    String id,
    ChamberRecord chamber,
    int year,
    DocumentKind kind,
    LocalDate asOf,
    int version,
    String corrects,
    DocumentState state,
    ActRecord act,
    OptionsRecord options,
    PlanRecord plan,
    RevisionRecord revision) {

  /** Increases whenever the same content is written differently. */
  static final int FORM = 1;

  public static DocumentRecord of(DocumentContent content) {
    var document = content.document();
    return new DocumentRecord(
        FORM,
        document.id().toString(),
        ChamberRecord.of(content.chamber()),
        document.year().getValue(),
        document.kind(),
        document.asOf(),
        document.version(),
        document.corrects().map(DocumentId::toString).orElse(null),
        document.state(),
        act(document),
        OptionsRecord.of(content.options()),
        PlanRecord.of(content),
        content.revision().map(RevisionRecord::of).orElse(null));
  }

  private static ActRecord act(Document document) {
    return document.act().map(ActRecord::of).orElse(null);
  }

  /** The chamber of the document. */
  public record ChamberRecord(String id, String name) {

    static ChamberRecord of(Chamber chamber) {
      return new ChamberRecord(chamber.id().code(), chamber.name());
    }
  }

  /** The act that approved the document. */
  public record ActRecord(String organ, String number, LocalDate date) {

    static ActRecord of(Act act) {
      return new ActRecord(act.organ(), act.number(), act.date());
    }
  }
}
