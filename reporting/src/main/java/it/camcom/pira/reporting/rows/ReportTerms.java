package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Sentences;
import it.camcom.pira.domain.language.Terms;
import java.time.LocalDate;
import java.util.ResourceBundle;

/** The Italian words that only documents need; all others come from the domain. */
public final class ReportTerms {

  private static final Sentences TERMS = Sentences.beside(ReportTerms.class, "report");

  private ReportTerms() {}

  /** "Situazione al 30 settembre 2020". */
  public static String situation(LocalDate asOf) {
    return of("situation", Terms.longDate(asOf));
  }

  /** Returns a term or sentence. Numbers among the arguments are not formatted. */
  public static String of(String key, Object... arguments) {
    return TERMS.of(key, arguments);
  }

  /** All texts, in the form that document templates take. */
  public static ResourceBundle bundle() {
    return TERMS.bundle();
  }
}
