/** Documents that come in, over HTTP. */
package it.camcom.pira.api.importing;
