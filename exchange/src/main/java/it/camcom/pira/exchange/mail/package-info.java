/** Sends letters to people through a mail server. */
package it.camcom.pira.exchange.mail;
