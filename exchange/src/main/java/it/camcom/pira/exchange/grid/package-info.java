/**
 * A document as lines of cells, each with its place, from any format. Bounds on the size of
 * external input are enforced here.
 */
package it.camcom.pira.exchange.grid;
