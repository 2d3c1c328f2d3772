/**
 * How a value follows from quantities: formulas as written, calculations, and proposals for them.
 */
package it.camcom.pira.domain.formula;
