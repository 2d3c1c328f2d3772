/** The changes of a chamber, over HTTP. */
package it.camcom.pira.api.audit;
