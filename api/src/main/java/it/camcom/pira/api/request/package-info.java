/** Reads what callers send: parameters, headers and JSON bodies, strictly and within bounds. */
package it.camcom.pira.api.request;
