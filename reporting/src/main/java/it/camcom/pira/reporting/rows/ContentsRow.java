package it.camcom.pira.reporting.rows;

/**
 * An entry of the contents; its page is known once everything is laid out.
 *
 * @param nested stands under the entry before it
 */
public record ContentsRow(TextCell title, boolean nested) implements ReportRow {}
