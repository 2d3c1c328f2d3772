/** Approved figures, and who in the network read them, as rows. */
package it.camcom.pira.persistence.network;
