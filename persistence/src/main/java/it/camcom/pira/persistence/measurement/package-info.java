/** Measurements as rows. */
package it.camcom.pira.persistence.measurement;
