/** The first page of a chamber: what the person has to do there now. */
package it.camcom.pira.web.today;
