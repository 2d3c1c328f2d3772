/** The shape of the database: where it is, and how it comes to the version that the code needs. */
package it.camcom.pira.persistence.schema;
