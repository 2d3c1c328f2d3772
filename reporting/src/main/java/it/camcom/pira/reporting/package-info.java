/**
 * Prints documents to files. {@code rows} holds the content of a document, {@code layouts} its look
 * on pages, {@code exporters} its file formats.
 */
package it.camcom.pira.reporting;
