/** Computes performance against targets: pure functions in exact decimals. */
package it.camcom.pira.domain.performance;
