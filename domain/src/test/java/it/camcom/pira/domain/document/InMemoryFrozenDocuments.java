package it.camcom.pira.domain.document;

import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.FrozenFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was frozen, in memory. */
final class InMemoryFrozenDocuments implements ApprovedDocuments, FrozenDocuments, FrozenFigures {

  private final List<ApprovedDocument> heads = new ArrayList<>();
  private final List<FrozenDocument> documents = new ArrayList<>();
  private final List<ApprovedFigure> figures = new ArrayList<>();

  List<ApprovedDocument> heads() {
    return heads;
  }

  List<ApprovedFigure> figures() {
    return figures;
  }

  @Override
  public void add(ApprovedDocument approved) {
    heads.add(approved);
  }

  @Override
  public void add(FrozenDocument frozen) {
    documents.add(frozen);
  }

  @Override
  public void add(List<ApprovedFigure> of) {
    figures.addAll(of);
  }

  @Override
  public Optional<FrozenDocument> of(DocumentId document) {
    return documents.stream().filter(one -> one.document().equals(document)).findFirst();
  }

  @Override
  public Optional<CanonicalForm> formOf(DocumentId document) {
    return of(document).map(FrozenDocument::form);
  }

  @Override
  public Optional<Instant> frozenAt(DocumentId document) {
    return of(document).map(FrozenDocument::at);
  }
}
