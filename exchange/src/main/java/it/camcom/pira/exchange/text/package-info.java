/** Sanitises texts as people write them: HTML and Markdown, mixed and unbalanced. */
package it.camcom.pira.exchange.text;
