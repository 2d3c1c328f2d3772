/** Documents as rows. */
package it.camcom.pira.persistence.document;
