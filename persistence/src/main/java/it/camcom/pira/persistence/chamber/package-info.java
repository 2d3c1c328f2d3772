/** The register of chambers and their members as rows. */
package it.camcom.pira.persistence.chamber;
