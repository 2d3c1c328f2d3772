/** Maps measurements to rows. */
package it.camcom.pira.persistence.measurement;
