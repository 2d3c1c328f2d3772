package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.network.FrozenFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Keeping what an approved document says, as data, on paper and in figures, as it is. */
@ApplicationScoped
public class Freezing {

  private DocumentForms forms;
  private DocumentPrinter printer;
  private FrozenDocuments frozen;
  private FrozenFigures figures;
  private Clock clock;

  protected Freezing() {}

  @Inject
  public Freezing(
      DocumentForms forms,
      DocumentPrinter printer,
      FrozenDocuments frozen,
      FrozenFigures figures,
      Clock clock) {
    this.forms = forms;
    this.printer = printer;
    this.frozen = frozen;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * In the transaction that approves the document, and in no other.
   *
   * @throws PrinterBusy if it cannot be printed now
   */
  @Requires(Right.APPROVE_DOCUMENTS)
  @Transactional(TxType.MANDATORY)
  public void freeze(DocumentContent content) {
    var document = content.document().id();
    var pdf = printer.print(content, DocumentFormat.PDF);
    frozen.add(new FrozenDocument(document, forms.of(content), pdf, clock.instant()));
    figures.add(FigureFreezing.of(content));
  }
}
