/**
 * Recognises a plan in a grid by its labels and their order. Columns differ from sheet to sheet and
 * rows slip sideways, so no column has a fixed number.
 */
package it.camcom.pira.exchange.recognition;
