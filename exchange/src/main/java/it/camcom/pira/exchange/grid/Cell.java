package it.camcom.pira.exchange.grid;

/**
 * A cell that is not empty.
 *
 * @param column from 0
 */
public record Cell(int column, String text) {}
