/**
 * What the PDF exporter of JasperReports lacks for PDF/A-2a and PDF/UA-1, done while it writes: no
 * second pass over the file.
 */
package it.camcom.pira.reporting.exporters.pdf;
