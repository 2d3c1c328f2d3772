package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;

/** A mean beneath its rows. */
public record MeanRow(Subject subject, MeanCell mean) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_PREVIOUS;
  }

  /** The text beside it, such as "Media semplice". */
  public TextCell label() {
    return new TextCell(Terms.of(mean.mean().weighing()));
  }

  /** The subject, the mean, and the number of rows behind it. */
  public TextCell text() {
    return new TextCell(ReportTerms.of("mean." + subject, mean.text()));
  }

  /** The set of rows that it averages. */
  public enum Subject {
    SHEET,
    MISSION
  }
}
