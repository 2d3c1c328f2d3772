/**
 * How a document leaves: one package for each {@link
 * it.camcom.pira.domain.document.DocumentFormat}. An exporter takes a document's content, makes its
 * {@link it.camcom.pira.reporting.rows.DocumentRows rows} and gives the bytes of a file. One with
 * pages uses the layouts; one without, such as a spreadsheet, writes the cells of the rows as the
 * numbers, days and texts that they are. {@code ReportingDocumentPrinter} names the exporter of
 * each format.
 */
package it.camcom.pira.reporting.exporters;
