/** The columns of a value, in every table that has one. */
package it.camcom.pira.persistence.value;
