/** Maps the changes of a chamber, which the database itself records, to rows. */
package it.camcom.pira.persistence.audit;
