/**
 * Records what was changed in a chamber, by whom, when and why. The database records every change,
 * whichever way it is made; this package reads and verifies it.
 */
package it.camcom.pira.domain.audit;
