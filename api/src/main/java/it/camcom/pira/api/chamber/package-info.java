/** The chambers that the caller belongs to, and the health of the platform. */
package it.camcom.pira.api.chamber;
