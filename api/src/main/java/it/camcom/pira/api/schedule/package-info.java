/** Work on a schedule, which no request triggers. */
package it.camcom.pira.api.schedule;
