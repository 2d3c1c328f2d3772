/** What happens by the hour, and not because somebody asks. */
package it.camcom.pira.api.schedule;
