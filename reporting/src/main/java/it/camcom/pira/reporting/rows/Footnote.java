package it.camcom.pira.reporting.rows;

/**
 * A note beneath a table.
 *
 * @param number from 1 in each table
 */
public record Footnote(int number, String text) {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The sign that refers to the note, such as "¹²". */
  public String sign() {
    var sign = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> sign.append(SUPERSCRIPTS.charAt(digit - '0')));
    return sign.toString();
  }
}
