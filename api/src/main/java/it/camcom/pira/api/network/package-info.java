/** Readings of the network across chambers, over HTTP. */
package it.camcom.pira.api.network;
