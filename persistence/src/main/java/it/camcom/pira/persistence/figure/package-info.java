/** Maps heads, figures and targets of approved documents to rows that never change. */
package it.camcom.pira.persistence.figure;
