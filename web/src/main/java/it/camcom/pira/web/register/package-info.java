/** Chambers and the people of the network. */
package it.camcom.pira.web.register;
