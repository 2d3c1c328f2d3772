/** What the network reads across chambers, over HTTP. */
package it.camcom.pira.api.network;
