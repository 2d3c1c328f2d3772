/** Texts as people write them: compared by their words, dated, and freed from unsafe markup. */
package it.camcom.pira.exchange.text;
