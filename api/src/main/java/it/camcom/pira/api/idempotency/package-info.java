/** Requests that may be sent again under a key, over HTTP. */
package it.camcom.pira.api.idempotency;
