package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Kind;
import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.language.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two plans element by element, and each element field by field. */
final class FormComparison {

  /** Fields that no column of storage has, by the key of their term. */
  private static final Map<String, String> NOT_STORED = Map.of("earlierValue", "earlier_value");

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
      if (!was.map(FieldValue::exact).equals(is.map(FieldValue::exact))
          && !isSameIndicator(path, was, is)) {
        changed(later, path, was, is);
      }
    }
  }

  /** Whether a progress indicator follows the same indicator, which has another id in each plan. */
  private boolean isSameIndicator(String path, Optional<FieldValue> was, Optional<FieldValue> is) {
    return path.equals("progress/indicator")
        && was.flatMap(one -> before.of(id(one))).isPresent()
        && was.flatMap(one -> before.of(id(one)))
            .equals(is.flatMap(one -> after.of(id(one))).map(matched::get));
  }

  private static String id(FieldValue reference) {
    return reference.exact().replace("\"", "");
  }

  /** Adds a change with as many details as are needed to see it. */
  private void changed(
      FormElement part, String path, Optional<FieldValue> was, Optional<FieldValue> is) {
    var label = label(path);
    if (differs(FieldValue::shown, was, is)) {
      changed(part, path, label, was.map(FieldValue::shown), is.map(FieldValue::shown));
    } else if (differs(FieldValue::detailed, was, is)) {
      changed(part, path, label, was.map(FieldValue::detailed), is.map(FieldValue::detailed));
    } else if (!path.equals("performance")) {
      changed(
          part,
          path,
          Terms.sentence("Difference.inFormOnly", label),
          was.map(FieldValue::shown),
          is.map(FieldValue::shown));
    }
  }

  private static boolean differs(
      Function<FieldValue, Side> as, Optional<FieldValue> was, Optional<FieldValue> is) {
    return !was.map(as).equals(is.map(as));
  }

  private void changed(
      FormElement part, String path, String label, Optional<Side> was, Optional<Side> is) {
    found.add(difference(Kind.CHANGED, part, "/" + path, Optional.of(label), was, is));
  }

  /** The name of the field: "target 2020", "valore". */
  private static String label(String path) {
    return Stream.of(path.split("/"))
        .map(
            name ->
                NOT_STORED.getOrDefault(
                    name, name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)))
        .map(column -> Terms.stored("Column", column))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Difference whole(Kind kind, FormElement part) {
    var label = Optional.of(Side.of(part.label()));
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
        Optional.of(Side.of(from)),
        Optional.of(Side.of(to)));
  }

  private static Difference difference(
      Kind kind,
      FormElement part,
      String field,
      Optional<String> label,
      Optional<Side> was,
      Optional<Side> is) {
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
