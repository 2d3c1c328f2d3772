/** Requests that may be repeated under a key, over HTTP. */
package it.camcom.pira.api.idempotency;
