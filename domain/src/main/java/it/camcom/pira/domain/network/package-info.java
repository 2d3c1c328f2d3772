/**
 * What the network reads across chambers: figures of approved documents, each reading written down
 * for the chamber to see.
 */
package it.camcom.pira.domain.network;
