/** Maps errors to RFC 9457 problems in Italian, from one table. */
package it.camcom.pira.api.problem;
