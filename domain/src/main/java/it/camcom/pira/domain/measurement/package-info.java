/** Measured values of indicators at a date, with their explanations and evidence. */
package it.camcom.pira.domain.measurement;
