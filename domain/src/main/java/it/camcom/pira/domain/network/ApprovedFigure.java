package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.plan.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One figure of an approved document, as it was frozen.
 *
 * @param actual the value as it was printed
 * @param target the target as it was printed
 * @param performance in percent, not rounded; empty when there is none
 * @param rule the rule that gave the performance, with its version
 */
public record ApprovedFigure(
    UUID id,
    ChamberId chamber,
    UUID document,
    Year year,
    LocalDate asOf,
    int position,
    UUID indicator,
    String indicatorName,
    String programme,
    Optional<String> commonIndicator,
    ValueKind kind,
    String unit,
    List<BigDecimal> quantities,
    Optional<String> actual,
    Optional<String> target,
    Optional<BigDecimal> performance,
    String rule,
    int ruleVersion) {

  public ApprovedFigure {
    quantities = List.copyOf(quantities);
  }
}
