/** Imports of documents, over HTTP. */
package it.camcom.pira.api.importing;
