/** The chamber's responsibility centres over HTTP. */
package it.camcom.pira.api.centre;
