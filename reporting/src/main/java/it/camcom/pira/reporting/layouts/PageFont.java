package it.camcom.pira.reporting.layouts;

/** The fonts of pages, and the signs that they stand for. */
public final class PageFont {

  /** A family that has what that of the styles has not, such as arrows and check marks. */
  public static final String FALLBACK = "DejaVu Sans";

  /** What is shown for a character that no font has. */
  public static final char UNKNOWN = '\uFFFD';

  /** The hyphen at the end of a line whose last word goes on in the next. */
  public static final char DIVISION = '\u2010';

  private PageFont() {}
}
