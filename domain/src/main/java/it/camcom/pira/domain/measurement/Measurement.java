package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of an indicator on a day (rilevazione).
 *
 * @param quantities one for each quantity of the formula, or none
 * @param printed its rounding in the document it was read from; empty when it was entered
 * @param cause why the result differs from the target (DPCM 18/9/2012 art. 5)
 */
public record Measurement(
    MeasurementId id,
    IndicatorId indicator,
    LocalDate asOf,
    Value value,
    List<BigDecimal> quantities,
    Optional<SourceRounding> printed,
    Optional<String> note,
    Optional<String> cause,
    List<Evidence> evidence) {

  public Measurement {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(value, "value");
    quantities = quantities.stream().map(ItalianNumbers::normal).toList();
    note.ifPresent(text -> Texts.requireBounded("note", text, Texts.MAX_TEXT));
    cause.ifPresent(text -> Texts.requireBounded("cause", text, Texts.MAX_TEXT));
    evidence = List.copyOf(evidence);
  }

  /** Returns one of its evidence files. */
  Optional<Evidence> evidence(EvidenceId id) {
    return evidence.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The unrounded number: the result of the quantities where the value follows from them, else the
   * value itself. Empty when the value is not a single number.
   */
  public Optional<Quotient> exact(Indicator of) {
    return value.asAmount().map(amount -> exact(of, amount));
  }

  private Quotient exact(Indicator of, Value.Amount amount) {
    return of.calculation()
        .filter(calculation -> calculation.isOver(quantities.size()))
        .flatMap(calculation -> calculation.of(quantities))
        .filter(exact -> exact.kept().compareTo(amount.number()) == 0)
        .orElseGet(() -> Quotient.of(amount.number()));
  }

  /** Builds a value read from a document, without note, cause or evidence. */
  public static Measurement read(
      IndicatorId indicator, LocalDate asOf, Value value, SourceRounding printed) {
    return new Measurement(
        MeasurementId.next(),
        indicator,
        asOf,
        value,
        List.of(),
        Optional.of(printed),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
