/** Maps stored responses to rows. */
package it.camcom.pira.persistence.idempotency;
