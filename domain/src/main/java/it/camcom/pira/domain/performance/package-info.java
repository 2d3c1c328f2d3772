/** Computes performance against targets, in exact decimals: the rule, and the figures of a plan. */
package it.camcom.pira.domain.performance;
