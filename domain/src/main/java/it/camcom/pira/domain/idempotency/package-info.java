/**
 * A request that creates something and is sent again under its key is answered as the first was.
 */
package it.camcom.pira.domain.idempotency;
