/** The national code lists as rows. */
package it.camcom.pira.persistence.catalogue;
