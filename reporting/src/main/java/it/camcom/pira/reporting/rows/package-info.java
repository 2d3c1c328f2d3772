/**
 * What stands on paper, line by line: a document's content as rows of ready Italian words, so that
 * templates only place them.
 */
package it.camcom.pira.reporting.rows;
