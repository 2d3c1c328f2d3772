/** The chambers that a person belongs to, with their documents. */
package it.camcom.pira.web.chamber;
