/**
 * The frozen form: what documents and plans are, as records of facts, and the one way in which
 * those are written. {@code docs/frozen-document.schema.json} describes it.
 */
package it.camcom.pira.exchange.frozen;
