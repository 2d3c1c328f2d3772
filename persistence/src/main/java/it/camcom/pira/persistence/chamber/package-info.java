/** Maps the register of chambers to rows. */
package it.camcom.pira.persistence.chamber;
