/** Answers to requests that may be sent again, as rows. */
package it.camcom.pira.persistence.idempotency;
