/** Maps campaigns and reminders to rows. */
package it.camcom.pira.persistence.campaign;
