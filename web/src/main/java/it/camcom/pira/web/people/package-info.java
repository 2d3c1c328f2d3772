/** The people of a chamber. */
package it.camcom.pira.web.people;
