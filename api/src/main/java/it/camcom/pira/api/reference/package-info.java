/** What input is checked against, over HTTP. */
package it.camcom.pira.api.reference;
