package it.camcom.pira.domain.document;

/** The heads of the documents that the chamber in scope approves. */
public interface ApprovedDocuments {

  void add(ApprovedDocument approved);
}
