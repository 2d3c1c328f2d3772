/**
 * Imports a document that exists on paper: it is recognised, reviewed row by row, and becomes a
 * plan when somebody accepts the review. Nothing printed is silently altered.
 */
package it.camcom.pira.domain.importing;
