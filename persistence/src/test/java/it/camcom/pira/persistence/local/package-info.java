/** A real PostgreSQL on this machine, with the platform's own roles, for tests and for the demo. */
package it.camcom.pira.persistence.local;
