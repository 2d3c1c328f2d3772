/** Documents as data and on paper, over HTTP. */
package it.camcom.pira.api.document;
