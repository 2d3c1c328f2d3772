package it.camcom.pira.web.campaign;

import it.camcom.pira.domain.entry.EntryRow;
import it.camcom.pira.domain.entry.WrittenRow;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.web.page.PageTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An indicator whose value is entered.
 *
 * @param number of the row on the page, from 0
 * @param typed whether its fields hold what was sent and not saved
 * @param last the value before, with its day in {@code lastDay}
 * @param hint how a value of this kind is written; empty where that is plain
 * @param choices of a value that is chosen; empty where it is typed
 * @param computed whether the value follows from the quantities
 * @param value what the field holds, or the value that follows
 * @param seen what the row was when it was read; empty without a value
 * @param other what somebody else saved meanwhile; empty if nobody did
 */
public record ValueRow(
    int number,
    boolean typed,
    String name,
    String unit,
    String formula,
    String last,
    String lastDay,
    String target,
    String hint,
    List<String> choices,
    boolean computed,
    String value,
    List<Quantity> quantities,
    String performance,
    String note,
    String cause,
    String seen,
    String other,
    String fault,
    String noteFault,
    String causeFault) {

  /** A quantity of the formula with what its field holds. */
  public record Quantity(String id, String name, String value, String fault) {}

  static ValueRow of(int number, EntryRow entry, TypedValues typed) {
    var indicator = entry.indicator();
    var measure = indicator.measure();
    var key = indicator.id().value();
    var written = typed.written(key).orElseGet(entry::written);
    boolean computed = indicator.calculation().isPresent();
    return new ValueRow(
        number,
        typed.written(key).isPresent(),
        indicator.name(),
        measure.unit(),
        indicator.formula().text(),
        entry.last().map(one -> ValueFormat.of(one.value(), measure)).orElse(""),
        entry.last().map(one -> Terms.shortDate(one.asOf())).orElse(""),
        entry
            .figure()
            .target()
            .map(one -> ValueFormat.of(one, measure))
            .orElse(ValueFormat.NOT_DEFINED),
        hint(indicator),
        choices(indicator),
        computed,
        computed ? stored(entry) : written.value(),
        quantities(number, indicator, written, typed),
        entry.recorded().isPresent() ? ValueFormat.of(entry.figure().shown()) : "",
        written.note(),
        written.cause(),
        typed.seen(key).orElseGet(() -> entry.seen().map(one -> one.text()).orElse("")),
        typed.isConflict(key) ? other(entry) : "",
        typed.fault(key, "value"),
        typed.fault(key, "note"),
        typed.fault(key, "cause"));
  }

  private static String stored(EntryRow entry) {
    return entry
        .recorded()
        .map(one -> ValueFormat.of(one.measurement().value(), entry.indicator().measure()))
        .orElse("");
  }

  private static String other(EntryRow entry) {
    return entry.recorded().isPresent()
        ? PageTexts.of("Values.changed", stored(entry))
        : PageTexts.of("Values.withdrawn");
  }

  private static String hint(Indicator indicator) {
    return switch (indicator.measure().kind().type()) {
      case SHARE -> PageTexts.of("Values.hintShare");
      case DAY -> PageTexts.of("Values.hintDay");
      case AMOUNT, YES_NO, LEVEL -> "";
    };
  }

  private static List<String> choices(Indicator indicator) {
    return switch (indicator.measure().kind().type()) {
      case YES_NO -> List.of(Terms.answer(true), Terms.answer(false));
      case LEVEL -> indicator.measure().scale().map(Scale::levels).orElse(List.of());
      case AMOUNT, SHARE, DAY -> List.of();
    };
  }

  private static List<Quantity> quantities(
      int number, Indicator indicator, WrittenRow written, TypedValues typed) {
    var names = indicator.formula().quantities();
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                new Quantity(
                    "q" + number + "-" + i,
                    names.get(i),
                    i < written.quantities().size() ? written.quantities().get(i) : "",
                    typed.fault(indicator.id().value(), "quantities[" + i + "]")))
        .toList();
  }

  /** The id of the field of the value, or of the first quantity that it follows from. */
  public String field() {
    return computed ? "q" + number + "-0" : "v" + number;
  }

  /** Whether note or cause are shown at once. */
  public boolean isOpen() {
    return !noteFault.isEmpty() || !causeFault.isEmpty();
  }

  /** Whether note or cause hold something. */
  public boolean isExplained() {
    return !note.isEmpty() || !cause.isEmpty();
  }

  /** The ids of what describes the field of the value. */
  public String describedBy() {
    var ids = new ArrayList<>(List.of("d" + number));
    if (!fault.isEmpty()) {
      ids.add("f" + number);
    }
    if (!other.isEmpty()) {
      ids.add("o" + number);
    }
    return String.join(" ", ids);
  }

  List<ValuesPage.Fault> faultLines() {
    return Stream.of(
            line(field(), other.isEmpty() ? "" : PageTexts.of("Values.conflict", other)),
            line(field(), fault),
            quantities.stream().flatMap(one -> line(one.id(), one.fault())),
            line("n" + number, noteFault),
            line("c" + number, causeFault))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<ValuesPage.Fault> line(String anchor, String message) {
    return message.isEmpty()
        ? Stream.empty()
        : Stream.of(new ValuesPage.Fault(anchor, PageTexts.of("Values.faultOf", name, message)));
  }
}
