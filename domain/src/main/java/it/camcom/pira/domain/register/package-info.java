/** Opens chambers and manages the people of the network. */
package it.camcom.pira.domain.register;
