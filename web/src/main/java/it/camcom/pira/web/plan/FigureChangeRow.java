package it.camcom.pira.web.plan;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.FigureChange;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.web.page.PageTexts;

/** A change of a target or of a value, as the history shows it. */
public record FigureChangeRow(
    String at, String person, String what, String before, String after, String reason) {

  /** Shown where there was or is no value. */
  private static final String NOTHING = "—";

  static FigureChangeRow of(FigureChange change, Measure measure, KnownPeople people) {
    if (change instanceof FigureChange.OfTarget target) {
      return of(
          change,
          people,
          PageTexts.of("Figure.target", target.year()),
          target.before().map(one -> ValueFormat.of(one, measure)).orElse(NOTHING),
          target.after().map(one -> ValueFormat.of(one, measure)).orElse(NOTHING));
    }
    var measured = (FigureChange.OfMeasurement) change;
    return of(
        change,
        people,
        PageTexts.of("Figure.value", Terms.shortDate(measured.asOf())),
        measured.before().map(one -> ValueFormat.of(one, measure)).orElse(NOTHING),
        measured.after().map(one -> ValueFormat.of(one, measure)).orElse(NOTHING));
  }

  private static FigureChangeRow of(
      FigureChange change, KnownPeople people, String what, String before, String after) {
    var how = change.circumstances();
    return new FigureChangeRow(
        Terms.moment(how.at()),
        people.username(how.person()),
        what,
        before,
        after,
        how.reason().orElse(""));
  }
}
