/** The columns of a value, wherever a table has one. */
package it.camcom.pira.persistence.value;
