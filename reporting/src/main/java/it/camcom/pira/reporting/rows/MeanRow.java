package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;

/** A mean beneath what it is the mean of. */
public record MeanRow(Subject subject, MeanCell mean) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_PREVIOUS;
  }

  /** What stands beside it, such as "Media semplice". */
  public TextCell label() {
    return new TextCell(Terms.of(mean.mean().weighing()));
  }

  /** Whose mean it is, the mean, and of how much it is one. */
  public TextCell text() {
    return new TextCell(ReportTerms.of("mean." + subject, mean.text()));
  }

  /** What it is the mean of. */
  public enum Subject {
    SHEET,
    MISSION
  }
}
