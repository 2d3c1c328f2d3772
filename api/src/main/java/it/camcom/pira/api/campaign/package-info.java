/** Campaigns, what is due in them, and reminders, over HTTP. */
package it.camcom.pira.api.campaign;
