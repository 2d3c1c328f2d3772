package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Attainment;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.ProRata;
import it.camcom.pira.domain.performance.ValueFormat;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A performance, which a layout may also show as a bar.
 *
 * @param footnote the note on it
 * @param proRata the part of the year to which the target is reduced; empty for the whole
 *     target
 * @param attainment its label, where the document uses thresholds
 */
public record PerformanceCell(
    Performance performance,
    Optional<Footnote> footnote,
    Optional<ProRata> proRata,
    Optional<Attainment> attainment)
    implements Cell {

  public PerformanceCell {
    Objects.requireNonNull(performance, "performance");
  }

  /** The performance with the sign of its footnote, and the rest on lines of their own. */
  @Override
  public String text() {
    var text = new StringBuilder(ValueFormat.of(performance));
    footnote.ifPresent(note -> text.append(' ').append(note.sign()));
    proRata.ifPresent(
        part -> text.append('\n').append(ReportTerms.of("proRata", part.days(), part.ofDays())));
    attainment.ifPresent(one -> text.append('\n').append(Terms.of(one)));
    return text.toString();
  }

  @Override
  public Optional<NumberCell> number() {
    return share().map(NumberCell::percent);
  }

  /** The length of its bar, from 0 to 1, unrounded; empty where nothing was measured. */
  public Optional<BigDecimal> share() {
    return performance instanceof Measured measured
        ? Optional.of(measured.share())
        : Optional.empty();
  }

  public boolean measured() {
    return share().isPresent();
  }
}
