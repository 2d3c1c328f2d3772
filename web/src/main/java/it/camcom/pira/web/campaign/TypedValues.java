package it.camcom.pira.web.campaign;

import static java.util.stream.Collectors.joining;

import it.camcom.pira.domain.entry.EntryInput;
import it.camcom.pira.domain.entry.WrittenRow;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.measurement.ValueConflicts;
import it.camcom.pira.web.page.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The form of a sheet of values: its fields are numbered by rows, and a hidden field says which
 * indicators the rows are of.
 */
final class TypedValues {

  private static final Pattern FAULT = Pattern.compile("rows\\[(\\d+)]\\.?(.*)");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Form form;
  private final Map<UUID, EntryInput.RowInput> rows = new LinkedHashMap<>();
  private final Map<UUID, Map<String, String>> faults = new LinkedHashMap<>();
  private final List<String> faultsOfAll = new ArrayList<>();
  private final Set<UUID> conflicts = new HashSet<>();
  private String reasonFault = "";

  TypedValues(Form form) {
    this.form = form;
    var ids = form.text("rows").split(",", -1);
    for (int i = 0; i < ids.length; i++) {
      if (ID.matcher(ids[i]).matches() && isSent(i)) {
        var id = UUID.fromString(ids[i]);
        rows.put(id, new EntryInput.RowInput(id, seen(i), written(i)));
      }
    }
  }

  private boolean isSent(int row) {
    return form.typed().containsKey("v" + row) || form.typed().containsKey("q" + row + "-0");
  }

  private String seen(int row) {
    var text = form.text("s" + row);
    return text.isEmpty() ? null : text;
  }

  private WrittenRow written(int row) {
    var quantities = new ArrayList<String>();
    for (int i = 0; form.typed().containsKey("q" + row + "-" + i); i++) {
      quantities.add(form.text("q" + row + "-" + i));
    }
    return new WrittenRow(
        form.text("v" + row), quantities, form.text("n" + row), form.text("c" + row));
  }

  EntryInput input() {
    return new EntryInput(List.copyOf(rows.values()), reason());
  }

  String reason() {
    return form.text("reason");
  }

  /** Takes over why it was refused. */
  void refused(Refusal refusal) {
    if (refusal instanceof InvalidInput invalid) {
      invalid.faults().forEach(this::add);
    } else if (refusal instanceof ValueConflicts changed) {
      changed.conflicts().forEach(one -> conflicts.add(one.sent().indicator()));
    } else {
      faultsOfAll.add(refusal.getMessage());
    }
  }

  private void add(InvalidInput.Fault fault) {
    var place = FAULT.matcher(fault.field());
    if (fault.field().equals("reason")) {
      reasonFault = fault.message();
    } else if (place.matches() && !place.group(2).equals("asOf")) {
      var row = input().rows().get(Integer.parseInt(place.group(1)));
      faults
          .computeIfAbsent(row.indicator(), id -> new LinkedHashMap<>())
          .merge(place.group(2), fault.message(), (one, other) -> one + " " + other);
    } else if (!faultsOfAll.contains(fault.message())) {
      faultsOfAll.add(fault.message());
    }
  }

  /** What was typed into a row; empty where nothing was sent of it. */
  Optional<WrittenRow> written(UUID indicator) {
    return Optional.ofNullable(rows.get(indicator)).map(EntryInput.RowInput::written);
  }

  /**
   * What the row was when its fields were filled; empty where that is what it is now. Who has been
   * told of a change has seen it.
   */
  Optional<String> seen(UUID indicator) {
    return Optional.ofNullable(rows.get(indicator))
        .filter(row -> !isConflict(indicator))
        .map(row -> row.seen() == null ? "" : row.seen());
  }

  boolean isConflict(UUID indicator) {
    return conflicts.contains(indicator);
  }

  /** The faults of a field: of a value also those of its parts, and of the row as a whole. */
  String fault(UUID indicator, String field) {
    return faults.getOrDefault(indicator, Map.of()).entrySet().stream()
        .filter(one -> field.equals(column(one.getKey())))
        .map(Map.Entry::getValue)
        .distinct()
        .collect(joining(" "));
  }

  private static String column(String field) {
    if (field.equals("note") || field.equals("cause") || field.startsWith("quantities[")) {
      return field;
    }
    return field.equals("quantities") ? "quantities[0]" : "value";
  }

  List<String> faultsOfAll() {
    return List.copyOf(faultsOfAll);
  }

  String reasonFault() {
    return reasonFault;
  }

  Form form() {
    return form;
  }
}
