/** Sources that were taken in, as rows. */
package it.camcom.pira.persistence.importing;
