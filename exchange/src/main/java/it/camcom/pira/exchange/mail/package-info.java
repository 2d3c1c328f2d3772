/** Letters to people, by a mail server. */
package it.camcom.pira.exchange.mail;
