/** Opening chambers, and the people of the network. */
package it.camcom.pira.domain.register;
