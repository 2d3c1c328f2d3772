/** What the network read of whom, as rows. */
package it.camcom.pira.persistence.network;
