/** The list of responsibility centres, and what changes with a centre in the course of a year. */
package it.camcom.pira.domain.centre;
