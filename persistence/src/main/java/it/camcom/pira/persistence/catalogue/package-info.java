/** Maps the national code lists to rows. */
package it.camcom.pira.persistence.catalogue;
