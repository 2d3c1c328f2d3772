/** The register of chambers and the people of the network, over HTTP. */
package it.camcom.pira.api.register;
