/** What the network reads across chambers, for the network and for the chamber that was read. */
package it.camcom.pira.web.network;
