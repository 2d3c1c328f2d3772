package it.camcom.pira.api.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.editing.FormulaInput;
import it.camcom.pira.domain.editing.IndicatorInput;
import it.camcom.pira.domain.editing.MeasureInput;
import it.camcom.pira.domain.editing.TargetInput;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure.Accrual;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its targets. */
@Schema(name = "IndicatorForm")
public record IndicatorForm(
    @Schema(readOnly = true) String id,
    @Schema(required = true, implementation = IndicatorType.class) String type,
    @Schema(
            description = "La tipologia come la scrive la camera; senza, come la legge",
            maxLength = Texts.MAX_LINE)
        String typology,
    @Schema(required = true, examples = "Eventi Auditorium", maxLength = Texts.MAX_LINE)
        String name,
    @Schema(examples = "n. eventi realizzati", maxLength = Texts.MAX_LINE) String formula,
    @Schema(
            description = "Le grandezze che si rilevano una per una",
            maxItems = Calculation.MAX_QUANTITIES)
        List<String> quantities,
    @Schema(
            description = "Come il valore ne deriva, con q1, q2…; senza, si inserisce",
            examples = "100 * q1 / q2",
            maxLength = Calculation.MAX_WRITTEN)
        String calculation,
    @Schema(examples = "n.", maxLength = Texts.MAX_LINE) String unit,
    @Schema(required = true, implementation = ValueKind.class) String kind,
    @Schema(
            description = "Può mancare per un termine (prima è meglio) e per sì o no (sì è meglio)",
            implementation = Direction.class)
        String direction,
    @Schema(
            description = "I livelli di un giudizio, dal peggiore al migliore",
            maxItems = Scale.MAX_LEVELS)
        List<String> scale,
    @Schema(
            description = "Decimali mostrati al massimo; senza, 2 per i numeri e 0 per il resto",
            examples = "2",
            minimum = "0",
            maximum = "" + ItalianNumbers.MAX_DECIMALS)
        Integer decimals,
    @Schema(implementation = Accrual.class) String accrual,
    @Schema(examples = "Registro imprese", maxLength = Texts.MAX_LINE) String dataSource,
    @Schema(
            description = "Il centro che lo rileva, se non è quello della scheda",
            maxLength = Texts.MAX_LINE)
        String owner,
    @Schema(maxLength = Texts.MAX_LINE) String commonIndicator,
    @Schema(
            description = "Quanto conta in una media ponderata",
            examples = "1.5",
            minimum = Indicator.MIN_WEIGHT,
            maximum = Indicator.MAX_WEIGHT)
        BigDecimal weight,
    @Schema(
            description = "Per anno; un anno senza è «n.d.»",
            maxProperties = IndicatorInput.MAX_TARGETS)
        Map<String, TargetForm> targets,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<Indicator> {

  static IndicatorForm of(Indicator indicator) {
    var measure = indicator.measure();
    var targets = new TreeMap<String, TargetForm>();
    indicator
        .targets()
        .forEach((year, target) -> targets.put(year.toString(), TargetForm.of(target)));
    return new IndicatorForm(
        indicator.id().toString(),
        indicator.typology().type().name(),
        indicator.typology().wording(),
        indicator.name(),
        indicator.formula().text(),
        indicator.formula().quantities(),
        indicator.formula().calculation().map(Calculation::written).orElse(null),
        measure.unit(),
        measure.kind().name(),
        measure.direction().name(),
        measure.scale().map(Scale::levels).orElse(null),
        measure.decimals(),
        measure.accrual().map(Accrual::name).orElse(null),
        indicator.dataSource().orElse(null),
        indicator.owner().map(ResponsibilityCentre::name).orElse(null),
        indicator.commonIndicator().orElse(null),
        indicator.weight().orElse(null),
        targets,
        null);
  }

  @Override
  public IndicatorInput input() {
    return new IndicatorInput(
        type,
        typology,
        name,
        new FormulaInput(formula, quantities, calculation),
        new MeasureInput(kind, unit, direction, scale, decimals, accrual),
        dataSource,
        owner,
        commonIndicator,
        weight,
        targetInputs());
  }

  private Map<String, TargetInput> targetInputs() {
    var inputs = new TreeMap<String, TargetInput>();
    if (targets != null) {
      targets.forEach((year, target) -> inputs.put(year, target == null ? null : target.input()));
    }
    return inputs;
  }

  @Override
  public IndicatorForm offering(List<String> offered) {
    return new IndicatorForm(
        id,
        type,
        typology,
        name,
        formula,
        quantities,
        calculation,
        unit,
        kind,
        direction,
        scale,
        decimals,
        accrual,
        dataSource,
        owner,
        commonIndicator,
        weight,
        targets,
        offered);
  }
}
