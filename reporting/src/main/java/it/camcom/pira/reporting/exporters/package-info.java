/** How a document leaves: one package for each format. */
package it.camcom.pira.reporting.exporters;
