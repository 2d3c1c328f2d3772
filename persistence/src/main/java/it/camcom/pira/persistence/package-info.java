/** Implements the ports of the domain on PostgreSQL. */
package it.camcom.pira.persistence;
