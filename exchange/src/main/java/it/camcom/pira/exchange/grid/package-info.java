/**
 * A document as lines of cells, each with its place, whatever format it came in. Here every bound
 * on the size of what comes from outside is kept.
 */
package it.camcom.pira.exchange.grid;
