/** The changes of a chamber, and whether they still are what was written. */
package it.camcom.pira.web.audit;
