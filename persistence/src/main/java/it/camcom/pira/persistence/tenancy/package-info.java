/**
 * Isolates chambers on the way to the database: the scope in force, and how Hibernate and
 * PostgreSQL learn of it.
 */
package it.camcom.pira.persistence.tenancy;
