/** What operators measure, in the registry of the server, which Prometheus reads. */
package it.camcom.pira.persistence.metering;
