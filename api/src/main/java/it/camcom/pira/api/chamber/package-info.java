/** The chambers that the caller belongs to, and whether the platform is up. */
package it.camcom.pira.api.chamber;
