/**
 * Exports documents: one package for each {@link it.camcom.pira.domain.document.DocumentFormat}. An
 * exporter takes a document's content, builds its {@link it.camcom.pira.reporting.rows.DocumentRows
 * rows} and returns the bytes of a file. An exporter with pages uses the layouts; one without, such
 * as a spreadsheet, writes the cells of the rows as numbers, days and texts. {@code
 * ReportingDocumentPrinter} names the exporter of each format.
 */
package it.camcom.pira.reporting.exporters;
