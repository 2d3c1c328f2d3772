/**
 * A document that exists on paper comes in: it is recognised, reviewed row by row, and becomes a
 * plan when someone accepts the review. Nothing printed is silently altered.
 */
package it.camcom.pira.domain.importing;
