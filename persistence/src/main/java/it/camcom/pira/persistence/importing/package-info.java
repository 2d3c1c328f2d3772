/** Maps imported sources to rows. */
package it.camcom.pira.persistence.importing;
