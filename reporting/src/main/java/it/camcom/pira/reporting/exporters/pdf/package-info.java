/**
 * Adds to the PDF exporter of JasperReports what PDF/A-2a and PDF/UA-1 need, in the same pass over
 * the file.
 */
package it.camcom.pira.reporting.exporters.pdf;
