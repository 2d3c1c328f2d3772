/** Maps the network's readings of chambers to rows. */
package it.camcom.pira.persistence.network;
