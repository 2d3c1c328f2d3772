package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.figure.FigureFreezing;
import it.camcom.pira.domain.figure.FrozenFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Freezes an approved document: its head, data, print and figures. */
@ApplicationScoped
public class Freezing {

  private DocumentForms forms;
  private DocumentPrinter printer;
  private ApprovedDocuments approved;
  private FrozenDocuments frozen;
  private FrozenFigures figures;
  private Clock clock;

  protected Freezing() {}

  @Inject
  public Freezing(
      DocumentForms forms,
      DocumentPrinter printer,
      ApprovedDocuments approved,
      FrozenDocuments frozen,
      FrozenFigures figures,
      Clock clock) {
    this.forms = forms;
    this.printer = printer;
    this.approved = approved;
    this.frozen = frozen;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * Freezes the document. Must run in the transaction that approves it.
   *
   * @throws PrinterBusy if it cannot be printed now
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional(TxType.MANDATORY)
  public void freeze(DocumentContent content) {
    var document = content.document();
    var pdf = printer.print(content, DocumentFormat.PDF);
    var at = clock.instant();
    approved.add(ApprovedDocument.of(content.chamber().id(), document, at));
    frozen.add(new FrozenDocument(document.id(), forms.of(content), pdf, content.evidence(), at));
    figures.add(FigureFreezing.of(document.id().value(), content.reported()));
  }
}
