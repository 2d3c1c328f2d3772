package it.camcom.pira.api.network;

import it.camcom.pira.api.view.PerformanceView.RuleView;
import it.camcom.pira.api.view.TargetView;
import it.camcom.pira.api.view.ValueView;
import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.ApprovedPerformance;
import it.camcom.pira.domain.figure.ApprovedTarget;
import it.camcom.pira.domain.figure.CatalogueEntry;
import it.camcom.pira.domain.figure.NoValue;
import it.camcom.pira.domain.figure.Programme;
import it.camcom.pira.domain.figure.Quantity;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.network.FiledFigure;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of an approved document. */
@Schema(name = "ApprovedFigure")
public record FigureView(
    @Schema(examples = "prato") String chamber,
    FiledDocumentView document,
    @Schema(description = "La posizione nel documento", examples = "1") int position,
    String indicator,
    @Schema(examples = "Eventi Auditorium") String name,
    IndicatorType type,
    @Schema(description = "La tipologia come scritta") String typology,
    ProgrammeView programme,
    @Schema(description = "La voce del catalogo nazionale") EntryView commonIndicator,
    ValueKind kind,
    @Schema(examples = "n.") String unit,
    @Schema(description = "Decimali mostrati al massimo", examples = "0") int decimals,
    Direction direction,
    @Schema(description = "Flusso o stock") Measure.Accrual accrual,
    @Schema(description = "I livelli di una scala, dal peggiore al migliore") List<String> scale,
    @Schema(description = "Peso in una media ponderata", examples = "2.5") BigDecimal weight,
    @Schema(description = "Il valore del giorno del documento") ValueView value,
    @Schema(description = "Perché manca il valore") NoValue noValue,
    @Schema(description = "Il giorno dell’ultima rilevazione", examples = "2020-09-30")
        LocalDate measuredOn,
    List<QuantityView> quantities,
    @Schema(description = "Come il valore deriva dalle quantità", examples = "100 * q1 / q2")
        String calculation,
    @Schema(description = "Uno per ogni anno del triennio") List<FiledTargetView> targets,
    FiledPerformanceView performance) {

  static FigureView of(FiledFigure filed) {
    ApprovedFigure figure = filed.figure();
    Measure measure = figure.measure();
    return new FigureView(
        filed.document().chamber().code(),
        FiledDocumentView.of(filed),
        figure.position(),
        figure.indicator().toString(),
        figure.name(),
        figure.typology().type(),
        figure.typology().wording(),
        ProgrammeView.of(figure.programme()),
        figure.entry().map(EntryView::of).orElse(null),
        measure.kind(),
        measure.unit(),
        measure.decimals(),
        measure.direction(),
        measure.accrual().orElse(null),
        measure.scale().map(Scale::levels).orElse(null),
        figure.weight().orElse(null),
        figure.value().map(value -> ValueView.of(value, measure)).orElse(null),
        figure.noValue().orElse(null),
        figure.measuredOn().orElse(null),
        figure.quantities().stream().map(QuantityView::of).toList(),
        figure.calculation().map(Calculation::written).orElse(null),
        figure.targets().stream().map(target -> FiledTargetView.of(target, measure)).toList(),
        FiledPerformanceView.of(figure.performance()));
  }

  /** The approved document of a figure. */
  @Schema(name = "FiledDocument")
  public record FiledDocumentView(
      String id,
      @Schema(examples = "2020") int year,
      DocumentKind kind,
      @Schema(description = "Il primo dei giorni che copre", examples = "2020-01-01")
          LocalDate fromDay,
      @Schema(examples = "2020-09-30") LocalDate asOf,
      @Schema(examples = "1") int version,
      @Schema(description = "Il documento approvato che corregge") String corrects,
      @Schema(description = "Falso se una versione nuova ne ha preso il posto") boolean inForce,
      Instant approvedAt,
      @Schema(examples = "2020-10-15") LocalDate actDate) {

    private static FiledDocumentView of(FiledFigure filed) {
      ApprovedDocument document = filed.document();
      return new FiledDocumentView(
          document.id().toString(),
          document.year().getValue(),
          document.kind(),
          document.fromDay(),
          document.asOf(),
          document.version(),
          document.corrects().map(DocumentId::toString).orElse(null),
          filed.inForce(),
          document.approvedAt(),
          document.actDate());
    }
  }

  /** The place of a figure in the plan. */
  @Schema(name = "ProgrammeOfFigure")
  public record ProgrammeView(
      @Schema(description = "La missione", examples = "011") String mission,
      @Schema(description = "Il programma ministeriale", examples = "011.005") String programme,
      @Schema(description = "Il programma della camera") String strategicProgramme,
      @Schema(description = "Manca per la salute finanziaria") String sheet) {

    private static ProgrammeView of(Programme programme) {
      return new ProgrammeView(
          programme.ministerial().mission(),
          programme.ministerial().code(),
          programme.strategic(),
          programme.sheet().map(UUID::toString).orElse(null));
    }
  }

  /** The entry of the national catalogue that an indicator follows. */
  @Schema(name = "CatalogueEntry")
  public record EntryView(String code, Integer version) {

    private static EntryView of(CatalogueEntry entry) {
      return new EntryView(entry.code(), entry.version().orElse(null));
    }
  }

  /** One of the numbers from which a value follows. */
  @Schema(name = "Quantity")
  public record QuantityView(
      @Schema(description = "Come la chiama la formula, se la nomina") String name,
      BigDecimal value) {

    private static QuantityView of(Quantity quantity) {
      return new QuantityView(quantity.name().isBlank() ? null : quantity.name(), quantity.value());
    }
  }

  /** A year of the triennium. */
  @Schema(name = "TargetOfYear")
  public record FiledTargetView(
      @Schema(examples = "2020") int year,
      @Schema(description = "Manca se non definito (n.d.)") TargetView target) {

    private static FiledTargetView of(ApprovedTarget target, Measure measure) {
      return new FiledTargetView(
          target.year().getValue(),
          target.target().map(one -> TargetView.of(target.year(), one, measure)).orElse(null));
    }
  }

  /** The performance of an indicator in a document. */
  @Schema(name = "FiledPerformance")
  public record FiledPerformanceView(
      @Schema(description = "In percento, non arrotondata") BigDecimal percent,
      @Schema(description = "La parte della regola che ha dato il risultato") Clause clause,
      RuleView rule) {

    private static FiledPerformanceView of(ApprovedPerformance performance) {
      return new FiledPerformanceView(
          performance.percent().orElse(null),
          performance.clause(),
          new RuleView(performance.rule().name(), performance.rule().version()));
    }
  }
}
