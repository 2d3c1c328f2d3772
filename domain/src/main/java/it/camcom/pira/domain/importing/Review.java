package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.document.DocumentKind;

/**
 * What was recognised in a source, before anyone accepts it.
 *
 * @param kind of the document that acceptance will make
 */
public record Review(Import taken, RecognisedDocument recognised, DocumentKind kind) {}
