package it.camcom.pira.reporting.rows;

/**
 * An entry of the contents; its page is known only after the layout.
 *
 * @param nested below the entry before it
 */
public record ContentsRow(TextCell title, boolean nested) implements ReportRow {}
