/** Heads, figures and targets of approved documents, as rows that never change. */
package it.camcom.pira.persistence.figure;
