/** The changes of a chamber, which the database itself writes down, as rows to be read. */
package it.camcom.pira.persistence.audit;
