/**
 * Documents as files. {@code rows} says what stands in a document, {@code layouts} how that looks
 * on pages, {@code exporters} how it leaves.
 */
package it.camcom.pira.reporting;
