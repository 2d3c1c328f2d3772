/**
 * The schema of the database: its address, and its migration to the version that the code needs.
 */
package it.camcom.pira.persistence.schema;
