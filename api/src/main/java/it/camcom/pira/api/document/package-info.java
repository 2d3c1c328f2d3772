/** Documents as data and in print, over HTTP. */
package it.camcom.pira.api.document;
