package it.camcom.pira.api.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.Calculation;
import it.camcom.pira.domain.plan.Direction;
import it.camcom.pira.domain.plan.Formula;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Measure.Accrual;
import it.camcom.pira.domain.plan.Scale;
import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.plan.ValueKind;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its targets. */
@Schema(name = "IndicatorForm")
public record IndicatorForm(
    @Schema(readOnly = true) String id,
    @Schema(implementation = IndicatorType.class) String type,
    @Schema(description = "La tipologia come la scrive la camera; senza, come la legge")
        String typology,
    @Schema(examples = "Eventi Auditorium") String name,
    @Schema(examples = "n. eventi realizzati") String formula,
    @Schema(description = "Le grandezze che si rilevano una per una") List<String> quantities,
    @Schema(
            description = "Come il valore ne deriva, con q1, q2…; senza, si inserisce",
            examples = "100 * q1 / q2")
        String calculation,
    @Schema(examples = "n.") String unit,
    @Schema(implementation = ValueKind.class) String kind,
    @Schema(
            description = "Può mancare per un termine: prima è meglio",
            implementation = Direction.class)
        String direction,
    @Schema(description = "I livelli di un giudizio, dal peggiore al migliore") List<String> scale,
    @Schema(description = "Decimali mostrati al massimo", examples = "2") Integer decimals,
    @Schema(implementation = Accrual.class) String accrual,
    @Schema(examples = "Registro imprese") String dataSource,
    @Schema(description = "Il centro che lo rileva, se non è quello della scheda") String owner,
    String commonIndicator,
    @Schema(description = "Quanto conta in una media ponderata", examples = "1.5")
        BigDecimal weight,
    @Schema(description = "Per anno; un anno senza è «n.d.»") Map<String, TargetForm> targets,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<Indicator> {

  private static final int MAX_QUANTITIES = 20;
  private static final int MAX_TARGETS = 10;

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
  public Indicator part(Optional<Indicator> seen) {
    var fields = new Fields();
    var ofType = fields.constant(IndicatorType.class, "type", type);
    var words = fields.lineIfAny("typology", typology);
    fields.line("name", name);
    var source = fields.lineIfAny("dataSource", dataSource);
    var centre = fields.lineIfAny("owner", owner);
    var common = fields.lineIfAny("commonIndicator", commonIndicator);
    fields.require(weight == null || Indicator.isWeight(weight), "weight", "weight", most());
    var calculated = formula(fields);
    var measured = measure(fields);
    if (calculated != null && measured != null) {
      fields.require(
          calculated.calculation().filter(one -> !measured.admits(one)).isEmpty(),
          "calculation",
          "calculationOfAnotherKind");
    }
    var expected = targets(fields);
    return fields.made(
        () ->
            new Indicator(
                seen.map(Indicator::id).orElseGet(IndicatorId::next),
                words
                    .map(wording -> new Typology(ofType, wording))
                    .orElseGet(() -> Typology.of(ofType)),
                name,
                calculated,
                measured,
                source,
                centre.map(ResponsibilityCentre::new),
                common,
                Optional.ofNullable(weight),
                seen.flatMap(Indicator::renewedFrom),
                expected));
  }

  private static String most() {
    return ItalianNumbers.atMost(0, Indicator.MAX_WEIGHT);
  }

  private Formula formula(Fields fields) {
    var text = fields.bounded("formula", formula, Texts.MAX_LINE);
    var names = fields.list("quantities", quantities, MAX_QUANTITIES);
    for (int i = 0; i < names.size(); i++) {
      fields.line("quantities[" + i + "]", names.get(i));
    }
    var written = Optional.ofNullable(calculation).filter(one -> !one.isBlank());
    var read = written.flatMap(Calculation::parse);
    fields.require(
        written.isEmpty() || read.filter(one -> one.isOver(names.size())).isPresent(),
        "calculation",
        "calculation");
    return fields.ifSound(() -> new Formula(text, names, read));
  }

  private Measure measure(Fields fields) {
    var ofKind = fields.constant(ValueKind.class, "kind", kind);
    var way = direction(ofKind, fields);
    var added = fields.constantIfAny(Accrual.class, "accrual", accrual);
    var written = fields.bounded("unit", unit, Texts.MAX_LINE);
    int most = ofKind == null ? ItalianNumbers.MAX_DECIMALS : ofKind.maxDecimals();
    int shown = decimals == null ? most : decimals;
    fields.require(shown >= 0 && shown <= most, "decimals", "decimals", most);
    var levels = scale(ofKind, fields);
    return fields.ifSound(() -> new Measure(ofKind, written, way, levels, shown, added));
  }

  /** Asked for where the kind does not tell it; where it does, nothing else may be said. */
  private Direction direction(ValueKind ofKind, Fields fields) {
    var fixed = Optional.ofNullable(ofKind).flatMap(ValueKind::direction);
    if (fixed.isPresent() && direction == null) {
      return fixed.get();
    }
    var way = fields.constant(Direction.class, "direction", direction);
    fields.require(
        way == null || way == fixed.orElse(way),
        "direction",
        "directionOfKind",
        fixed.map(one -> Wording.ofDirection(Measure.ofKind(ofKind))).orElse(""));
    return way;
  }

  private Optional<Scale> scale(ValueKind ofKind, Fields fields) {
    if (scale == null || scale.isEmpty()) {
      return ofKind != null && ofKind.hasScale()
          ? Optional.of(Scale.OF_JUDGEMENT)
          : Optional.empty();
    }
    boolean fits = ofKind != null && ofKind.hasScale() && Scale.isOne(scale);
    fields.require(fits, "scale", "scale");
    return fits ? Optional.of(new Scale(scale)) : Optional.empty();
  }

  private SortedMap<Year, Target> targets(Fields fields) {
    var byYear = new TreeMap<Year, Target>();
    var sent = targets == null ? Map.<String, TargetForm>of() : targets;
    fields.require(sent.size() <= MAX_TARGETS, "targets", "tooMany", MAX_TARGETS);
    sent.forEach(
        (year, target) -> {
          if (target == null) {
            return;
          }
          var field = "targets." + year;
          fields.require(year.matches("(19|20|21)\\d\\d"), field, "date");
          target.check(field, fields);
          fields.ifSound(() -> byYear.put(Year.parse(year), target.target()));
        });
    return byYear;
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
