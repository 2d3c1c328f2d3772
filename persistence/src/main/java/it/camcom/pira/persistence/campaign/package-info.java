/** Campaigns and reminders as rows. */
package it.camcom.pira.persistence.campaign;
