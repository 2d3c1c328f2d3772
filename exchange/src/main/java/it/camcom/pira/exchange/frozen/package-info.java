/**
 * The frozen form: documents and plans as records of facts, and the one way to write them. {@code
 * docs/frozen-document.schema.json} describes it.
 */
package it.camcom.pira.exchange.frozen;
