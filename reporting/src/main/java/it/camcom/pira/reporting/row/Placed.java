package it.camcom.pira.reporting.row;

/**
 * A row and where it stands.
 *
 * @param page changes where a new page begins
 * @param block changes with each heading, which stays on the page of what follows
 * @param table changes with each table, whose head is repeated on each page
 */
public record Placed(Row row, int page, int block, int table) {}
