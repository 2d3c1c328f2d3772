package it.camcom.pira.exchange.grid;

/**
 * A cell that is not empty.
 *
 * @param column from 0
 * @param text may have line breaks
 */
public record Cell(int column, String text) {}
