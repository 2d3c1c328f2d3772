package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.performance.Mean;
import it.camcom.pira.domain.performance.ValueFormat;
import java.util.Objects;
import java.util.Optional;

/** A mean, with the number of rows behind it. */
public record MeanCell(Mean mean) implements Cell {

  public MeanCell {
    Objects.requireNonNull(mean, "mean");
  }

  /** "87% su 5 indicatori, 1 senza performance". */
  @Override
  public String text() {
    String rows = mean.rows() == 1 ? "mean.one" : "mean.many";
    var text = new StringBuilder(ReportTerms.of(rows, ValueFormat.of(mean), mean.rows()));
    if (mean.without() > 0) {
      text.append(ReportTerms.of("mean.without", mean.without()));
    }
    if (mean.assumed() > 0) {
      text.append(ReportTerms.of("mean.assumed", mean.assumed()));
    }
    return text.toString();
  }

  @Override
  public Optional<NumberCell> number() {
    return mean.share().map(NumberCell::percent);
  }
}
