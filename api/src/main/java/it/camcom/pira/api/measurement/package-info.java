/** Measured values and how they changed, over HTTP. */
package it.camcom.pira.api.measurement;
