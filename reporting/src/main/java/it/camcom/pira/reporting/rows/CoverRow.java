package it.camcom.pira.reporting.rows;

/**
 * The cover.
 *
 * @param situation such as "Situazione al 30 settembre 2020"
 * @param kind of the document, and its state as long as it is not approved
 */
public record CoverRow(
    String title, String chamber, String situation, String kind, String state, String triennium)
    implements ReportRow {}
