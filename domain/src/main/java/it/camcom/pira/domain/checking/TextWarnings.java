package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.Triennium;
import it.camcom.pira.domain.plan.Variable;
import it.camcom.pira.domain.plan.VariableText;
import java.time.Year;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Warns of unlikely names and texts: stale years, and variables that will not be filled in.
 *
 * @param open the variables that have no value yet
 */
record TextWarnings(Warnings warnings, Triennium triennium, Set<Variable> open) {

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** Checks a name, a formula or any other text of one line; blank where there is none. */
  void name(PlanPlace place, String text) {
    OutdatedYears.inName(text, this::isStale)
        .ifPresent(year -> warnings.add(Kind.STALE_YEAR, place, text, triennium.toString()));
  }

  void prose(PlanPlace place, RichText text) {
    plain(place, TAG.matcher(text.html()).replaceAll(" "));
    variables(place, text.html());
  }

  void plain(PlanPlace place, String text) {
    OutdatedYears.inProse(text, this::isStale)
        .ifPresent(phrase -> warnings.add(Kind.STALE_YEAR, place, phrase, triennium.toString()));
  }

  void variables(PlanPlace place, String text) {
    var variables = new VariableText(text);
    variables.unknown().forEach(word -> warnings.add(Kind.UNKNOWN_VARIABLE, place, word));
    variables.variables().stream()
        .filter(open::contains)
        .forEach(
            one ->
                warnings.add(Kind.VARIABLE_WITHOUT_VALUE, place, one.placeholder(), one.meaning()));
  }

  /** Checks the years of phases: they match the triennium, or the time line is an old one. */
  void phases(PlanPlace place, Phases phases) {
    var years = phases.years();
    if (years.stream().anyMatch(year -> !triennium.covers(year))) {
      warnings.add(
          Kind.STALE_YEAR,
          place,
          Terms.sentence("PlanPlace.phases", years.get(0), years.get(years.size() - 1)),
          triennium.toString());
    }
  }

  /** Tolerates the year before, on which a plan builds. */
  private boolean isStale(Year year) {
    return !triennium.covers(year) && !year.equals(triennium.first().minusYears(1));
  }
}
