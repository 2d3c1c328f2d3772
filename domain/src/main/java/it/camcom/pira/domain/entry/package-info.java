/**
 * Entering the values of a campaign on one sheet, as in a spreadsheet: what is expected of the
 * caller, and recording what was written into it, all or nothing.
 */
package it.camcom.pira.domain.entry;
