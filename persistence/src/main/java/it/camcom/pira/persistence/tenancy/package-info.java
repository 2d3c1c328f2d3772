/**
 * The wall around a chamber on the way to the database: who is in scope, and how Hibernate and
 * PostgreSQL learn of it.
 */
package it.camcom.pira.persistence.tenancy;
