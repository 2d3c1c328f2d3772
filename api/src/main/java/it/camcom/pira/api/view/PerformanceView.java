package it.camcom.pira.api.view;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.performance.Attainment;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.ProRata;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.ValueFormat;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The performance of an indicator, and the rule that gave it. */
@Schema(name = "Performance")
public record PerformanceView(
    @Schema(description = "Come si stampa", examples = "26%") String text,
    @Schema(description = "Quota del target, da 0 a 1, non arrotondata", examples = "0.2554838709")
        BigDecimal share,
    @Schema(description = "La parte della regola che ha dato il risultato") Clause clause,
    @Schema(examples = "valore / target") String clauseText,
    @Schema(description = "Quota che la regola dà per il valore conservato, se diversa")
        BigDecimal computedShare,
    @Schema(description = "Percentuale stampata nel documento di origine", examples = "19")
        BigDecimal printed,
    Agreement agreement,
    RuleView rule,
    @Schema(description = "Che cosa significa per le soglie chieste") Attainment attainment,
    @Schema(examples = "parzialmente raggiunto") String attainmentText,
    @Schema(
            description =
                "Solo se chiesto, e solo per il target in una direzione di un flusso: la parte dell’anno")
        ProRataView proRata) {

  /** The part of a year's target against which a result is measured. */
  @Schema(name = "ProRata")
  public record ProRataView(
      @Schema(examples = "274") int days,
      @Schema(examples = "366") int ofDays,
      @Schema(description = "Il target dei giorni trascorsi") TargetView target) {

    static ProRataView of(ProRata part, Figure figure) {
      return new ProRataView(
          part.days(),
          part.ofDays(),
          figure
              .proportionedTarget()
              .map(target -> TargetView.of(part.year(), target, figure.indicator().measure()))
              .orElse(null));
    }
  }

  /** The rule that gave a result. */
  @Schema(name = "Rule")
  public record RuleView(
      @Schema(examples = "rapporto-al-target") String name, @Schema(examples = "1") int version) {}

  static PerformanceView of(Figure figure, Optional<Thresholds> thresholds) {
    var shown = figure.shown();
    var attainment = thresholds.flatMap(one -> one.of(shown));
    return new PerformanceView(
        ValueFormat.of(shown),
        share(shown),
        shown.clause(),
        Terms.of(shown.clause()),
        shown.equals(figure.computed()) ? null : share(figure.computed()),
        figure.printedPerformance().orElse(null),
        figure.agreement(),
        new RuleView(figure.rule().name(), figure.rule().version()),
        attainment.orElse(null),
        attainment.map(Terms::of).orElse(null),
        figure.proRata().map(part -> ProRataView.of(part, figure)).orElse(null));
  }

  private static BigDecimal share(Performance performance) {
    return performance instanceof Measured measured ? measured.share() : null;
  }
}
