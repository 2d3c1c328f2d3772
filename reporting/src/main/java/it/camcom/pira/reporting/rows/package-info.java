/**
 * What stands in a document, row by row: typed cells and Italian words, which layouts and exporters
 * place. Nothing here knows of pages, fonts or file formats.
 */
package it.camcom.pira.reporting.rows;
