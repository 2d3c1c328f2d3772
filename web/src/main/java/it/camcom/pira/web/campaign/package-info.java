/** Pages of campaigns, and of entering their values. */
package it.camcom.pira.web.campaign;
