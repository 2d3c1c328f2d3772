/**
 * The content of a document, row by row: typed cells and Italian words, which layouts and exporters
 * place. Knows nothing of pages, fonts or file formats.
 */
package it.camcom.pira.reporting.rows;
