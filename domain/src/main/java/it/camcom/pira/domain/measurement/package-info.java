/** What was measured: values of indicators at a date, with what explains them. */
package it.camcom.pira.domain.measurement;
