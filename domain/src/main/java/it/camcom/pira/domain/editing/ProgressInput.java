package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import it.camcom.pira.domain.value.ValueKind;
import java.util.Optional;
import java.util.UUID;

/**
 * The input of a sheet's progress indicator.
 *
 * @param indicator the indicator of the sheet that it follows; null for none
 * @param kind the name of a {@link ValueKind}
 * @param accumulation the name of an {@link Accumulation}
 * @param target of the three years together; null for none
 * @param stated a level that a document states in place of the indicator's; null for none
 */
public record ProgressInput(
    UUID indicator,
    String name,
    String formula,
    String kind,
    String accumulation,
    ValueInput target,
    StatedInput stated) {

  /** A level as a document states it. */
  public record StatedInput(String heading, ValueInput value) {

    Optional<StatedLevel> check(Fields fields, Optional<Measure> measure) {
      return fields.make(
          own -> {
            own.line("heading", heading);
            Optional<Value> level =
                own.require(value != null, "value", "required")
                    ? expected(own, "value", value, measure)
                    : Optional.empty();
            return () -> new StatedLevel(heading, level.orElseThrow());
          });
    }
  }

  Optional<ProgressIndicator> check(Fields fields, Optional<ProgrammeSheet> sheet) {
    return fields.make(
        own -> {
          own.line("name", name);
          var text = own.bounded("formula", formula, Texts.MAX_LINE);
          var ofKind = Optional.ofNullable(own.constant(ValueKind.class, "kind", kind));
          var measure = ofKind.map(Measure::ofKind);
          var added = own.constant(Accumulation.class, "accumulation", accumulation);
          var followed = Optional.ofNullable(indicator).map(IndicatorId::new);
          own.require(
              followed.isEmpty() || sheet.filter(one -> one.has(followed.get())).isPresent(),
              "indicator",
              "notOfTheSheet");
          var expected =
              Optional.ofNullable(target).flatMap(one -> expected(own, "target", one, measure));
          var level =
              Optional.ofNullable(stated).flatMap(one -> one.check(own.in("stated"), measure));
          return () ->
              new ProgressIndicator(
                  followed, name, text, ofKind.orElseThrow(), added, expected, level);
        });
  }

  private static Optional<Value> expected(
      Fields own, String field, ValueInput input, Optional<Measure> measure) {
    var value = input.check(own, field);
    value.ifPresent(
        given ->
            own.require(
                measure.filter(one -> !one.admitsTarget(given)).isEmpty(),
                field,
                "valueOfAnotherKind"));
    return value;
  }
}
