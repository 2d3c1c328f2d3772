/**
 * The figures of approved documents, frozen for each indicator as numbers and values of code lists.
 */
package it.camcom.pira.domain.figure;
