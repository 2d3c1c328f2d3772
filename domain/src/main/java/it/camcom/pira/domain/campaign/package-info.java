/** Campaigns that collect the values of a day: what is due, who is late, and who was reminded. */
package it.camcom.pira.domain.campaign;
