/** Compares frozen forms element by element, and each element field by field. */
package it.camcom.pira.exchange.comparison;
