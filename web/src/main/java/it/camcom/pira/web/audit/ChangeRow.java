package it.camcom.pira.web.audit;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.Change.Action;
import it.camcom.pira.domain.language.Terms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One change, as the register shows it: which row, and what became of its fields.
 *
 * @param called what the row is called; empty for one without a name
 * @param isWhole whether all fields came or went with the row, and not some of them changed
 */
public record ChangeRow(
    long position,
    String at,
    String person,
    String reason,
    String action,
    String table,
    String called,
    boolean isWhole,
    List<Field> fields) {

  /** Tells rows apart, or how a value is kept; nobody needs to read it. */
  private static final Set<String> UNREAD =
      Set.of("chamber_id", "id", "version", "value_type", "target_type", "stated_type");

  /** Columns of names; the first that a row has is what it is called. */
  private static final List<String> NAMES = List.of("name", "title", "file_name", "username");

  /** A field that changed; empty where the row was not there. */
  public record Field(String name, String before, String after) {}

  static ChangeRow of(Change change) {
    return new ChangeRow(
        change.position(),
        Terms.moment(change.at()),
        change.person(),
        change.reason().orElse(""),
        Terms.of(change.action()),
        Terms.stored("Table", change.table()),
        called(change),
        change.action() != Action.UPDATE,
        fields(change));
  }

  private static String called(Change change) {
    Map<String, String> row = change.after().isEmpty() ? change.before() : change.after();
    return NAMES.stream()
        .filter(row::containsKey)
        .findFirst()
        .map(name -> AuditValueFormat.of(name, row.get(name)))
        .orElse("");
  }

  private static List<Field> fields(Change change) {
    var names = new TreeSet<>(change.before().keySet());
    names.addAll(change.after().keySet());
    return names.stream()
        .filter(name -> !UNREAD.contains(name))
        .filter(name -> !text(name, change.before()).equals(text(name, change.after())))
        .map(name -> field(name, change))
        .toList();
  }

  private static Field field(String name, Change change) {
    return new Field(
        Terms.stored("Column", name),
        AuditValueFormat.of(name, text(name, change.before())),
        AuditValueFormat.of(name, text(name, change.after())));
  }

  private static String text(String name, Map<String, String> row) {
    return row.getOrDefault(name, "");
  }
}
