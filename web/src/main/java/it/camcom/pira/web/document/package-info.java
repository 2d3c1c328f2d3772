/** Documents of a chamber for people. */
package it.camcom.pira.web.document;
