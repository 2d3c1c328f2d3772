package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Italian words that only documents need; all others come from the domain. */
public final class ReportTerms {

  public static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("it.camcom.pira.reporting.rows.report", Locale.ITALIAN);

  private ReportTerms() {}

  /** "Situazione al 30 settembre 2020". */
  public static String situation(LocalDate asOf) {
    return of("situation", Terms.longDate(asOf));
  }

  /** A term or sentence; numbers among the arguments are written as they are. */
  public static String of(String key, Object... arguments) {
    if (arguments.length == 0) {
      return BUNDLE.getString(key);
    }
    var texts = new Object[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(BUNDLE.getString(key), Locale.ITALIAN).format(texts);
  }
}
