/** Maps documents to rows. */
package it.camcom.pira.persistence.document;
