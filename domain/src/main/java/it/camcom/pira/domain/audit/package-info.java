/**
 * What was changed in a chamber, by whom, when and why. The database keeps it, whatever way a
 * change is made; here it is read and verified.
 */
package it.camcom.pira.domain.audit;
