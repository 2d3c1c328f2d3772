package it.camcom.pira.reporting.exporters.pdf;

/** The role of a text, in the standard structure types of PDF (ISO 32000-1, 14.8.4). */
enum StructureRole {
  PARAGRAPH("", "P"),
  H1("H1", "Span"),
  H2("H2", "Span"),
  H3("H3", "Span"),
  COLUMN_HEAD("TH", "P", "Table", "TR", "Column"),
  ROW_HEAD("TH", "P", "Table", "TR", "Row"),
  CELL("TD", "P", "Table", "TR", ""),
  LABEL("Lbl", "Span", "L", "LI", ""),
  ITEM("LBody", "P", "L", "LI", ""),
  ENTRY("Reference", "Link", "TOC", "TOCI", ""),
  ENTRY_PAGE("P", "Span", "TOC", "TOCI", ""),
  /** Repeated on every page, so that no screen reader needs to read it. */
  RUNNING("", "");

  private final String tag;
  private final String text;
  private final String container;
  private final String row;
  private final String scope;

  StructureRole(String tag, String text) {
    this(tag, text, "", "", "");
  }

  StructureRole(String tag, String text, String container, String row, String scope) {
    this.tag = tag;
    this.text = text;
    this.container = container;
    this.row = row;
    this.scope = scope;
  }

  /** The type of the element that holds the texts; empty if they have none. */
  String tag() {
    return tag;
  }

  /** The type of each text. */
  String text() {
    return text;
  }

  boolean inRow() {
    return !container.isEmpty();
  }

  String container() {
    return container;
  }

  String row() {
    return row;
  }

  /** The cells to which a head applies; empty for other roles. */
  String scope() {
    return scope;
  }
}
