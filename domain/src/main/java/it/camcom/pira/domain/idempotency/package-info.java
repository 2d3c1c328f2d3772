/**
 * Answers a request that creates something and is sent again under its key as the first one was
 * answered.
 */
package it.camcom.pira.domain.idempotency;
