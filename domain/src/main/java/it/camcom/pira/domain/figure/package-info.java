/**
 * The figures of approved documents: what is frozen of each indicator, as numbers and values of
 * code lists.
 */
package it.camcom.pira.domain.figure;
