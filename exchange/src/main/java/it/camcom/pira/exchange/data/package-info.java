/**
 * Data out: plans and documents as records, in the words of JSON, and the one form in which they
 * are frozen and compared.
 */
package it.camcom.pira.exchange.data;
