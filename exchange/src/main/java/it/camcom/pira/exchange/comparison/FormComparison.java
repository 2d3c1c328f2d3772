package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Kind;
import it.camcom.pira.domain.language.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two plans element by element, and each element field by field. */
final class FormComparison {

  private final FormElements before;
  private final FormElements after;

  /** The earlier element of each later one that has one. */
  private final Map<FormElement, FormElement> matched;

  private final Set<FormElement> displaced;
  private final List<Difference> found = new ArrayList<>();

  FormComparison(FormElements before, FormElements after) {
    this.before = before;
    this.after = after;
    this.matched = ElementMatching.of(before, after);
    this.displaced = MoveDetection.of(after, matched);
  }

  /**
   * Returns the differences in the order of the later plan, then those of elements that it lacks.
   */
  List<Difference> differences() {
    after.all().values().forEach(this::compare);
    var kept = new HashSet<>(matched.values());
    before.all().values().stream()
        .filter(part -> !kept.contains(part))
        .forEach(part -> found.add(whole(Kind.REMOVED, part)));
    return found;
  }

  private void compare(FormElement part) {
    var earlier = matched.get(part);
    if (earlier == null) {
      found.add(whole(Kind.ADDED, part));
      return;
    }
    if (!Optional.ofNullable(matched.get(parent(after, part)))
            .equals(Optional.ofNullable(parent(before, earlier)))
        || !group(part).equals(group(earlier))) {
      found.add(moved(part, place(before, earlier), place(after, part)));
    } else if (displaced.contains(part)) {
      found.add(
          moved(part, String.valueOf(earlier.position() + 1), String.valueOf(part.position() + 1)));
    }
    fields(earlier, part);
  }

  private static FormElement parent(FormElements of, FormElement part) {
    return of.of(part.parent().replaceFirst("/.*", "")).orElse(null);
  }

  private static String group(FormElement part) {
    return part.parent().contains("/") ? part.parent().replaceFirst(".*/", "") : "";
  }

  private static String place(FormElements of, FormElement part) {
    var parent = of.of(part.parent().replaceFirst("/.*", ""));
    return group(part).isEmpty()
        ? parent.map(FormElement::label).orElse("")
        : Terms.stored("FinancialGroup", group(part));
  }

  private void fields(FormElement earlier, FormElement later) {
    var paths = new TreeSet<>(earlier.fields().keySet());
    paths.addAll(later.fields().keySet());
    for (String path : paths) {
      var was = Optional.ofNullable(earlier.fields().get(path));
      var is = Optional.ofNullable(later.fields().get(path));
      if (!was.map(FieldValue::exact).equals(is.map(FieldValue::exact))) {
        boolean told = !was.map(FieldValue::readable).equals(is.map(FieldValue::readable));
        found.add(
            difference(
                Kind.CHANGED,
                later,
                "/" + path,
                Optional.of(label(path)),
                was.map(told ? FieldValue::readable : FieldValue::exact),
                is.map(told ? FieldValue::readable : FieldValue::exact)));
      }
    }
  }

  /** The name of the field: "target 2020", "valore". */
  private static String label(String path) {
    return Stream.of(path.split("/"))
        .map(
            name ->
                Terms.stored("Column", name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Difference whole(Kind kind, FormElement part) {
    var label = Optional.of(part.label());
    return difference(
        kind,
        part,
        "",
        Optional.empty(),
        kind == Kind.REMOVED ? label : Optional.empty(),
        kind == Kind.ADDED ? label : Optional.empty());
  }

  private static Difference moved(FormElement part, String from, String to) {
    return difference(
        Kind.MOVED,
        part,
        "/position",
        Optional.of(Terms.stored("Column", "position")),
        Optional.of(from),
        Optional.of(to));
  }

  private static Difference difference(
      Kind kind,
      FormElement part,
      String field,
      Optional<String> label,
      Optional<String> was,
      Optional<String> is) {
    return new Difference(
        kind,
        part.path() + field,
        part.hasId() ? Optional.of(part.id()) : Optional.empty(),
        part.label(),
        label,
        was,
        is);
  }
}
