/**
 * Documents on paper: JasperReports lays out the rows of a document, and the pages leave as a
 * tagged PDF that can be kept (PDF/A-2a) and read by everyone (PDF/UA-1).
 */
package it.camcom.pira.reporting;
