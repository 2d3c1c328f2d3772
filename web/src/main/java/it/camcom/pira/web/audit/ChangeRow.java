package it.camcom.pira.web.audit;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.Change.Action;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.KnownPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One change as the register shows it: the row, and the changes of its fields.
 *
 * @param called the name of the row; empty for one without a name
 * @param isWhole whether the row was added or deleted, rather than some fields changed
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

  /** Columns that identify rows or describe storage, which nobody needs to read. */
  private static final Set<String> UNREAD =
      Set.of("chamber_id", "id", "version", "value_type", "target_type", "stated_type");

  /** Columns of names; the first one present names the row. */
  private static final List<String> NAMES =
      List.of("name", "title", "indicator_name", "file_name", "account_id");

  /** Columns that hold the id of an account, shown as its user name. */
  private static final Set<String> ACCOUNTS =
      Set.of("account_id", "opened_by", "submitted_by", "imported_by");

  /** A changed field; empty where the row did not exist. */
  public record Field(String name, String before, String after) {}

  static ChangeRow of(Change change, KnownPeople people) {
    return new ChangeRow(
        change.position(),
        Terms.moment(change.at()),
        people.username(change.person()),
        change.reason().orElse(""),
        Terms.of(change.action()),
        Terms.stored("Table", change.table()),
        called(change, people),
        change.action() != Action.UPDATE,
        fields(change, people));
  }

  /** Returns everyone whom the row of a change names. */
  static Stream<AccountId> accounts(Change change) {
    var named =
        Stream.of(change.before(), change.after())
            .flatMap(row -> row.entrySet().stream())
            .filter(column -> ACCOUNTS.contains(column.getKey()))
            .map(Map.Entry::getValue);
    var about = isOfAccount(change) ? Stream.of(change.subject()) : Stream.<String>of();
    return Stream.concat(
        Stream.of(change.person()), Stream.concat(named, about).map(ChangeRow::account));
  }

  private static boolean isOfAccount(Change change) {
    return change.table().equals("account");
  }

  private static AccountId account(String stored) {
    return new AccountId(UUID.fromString(stored));
  }

  private static String called(Change change, KnownPeople people) {
    if (isOfAccount(change)) {
      return people.username(account(change.subject()));
    }
    Map<String, String> row = change.after().isEmpty() ? change.before() : change.after();
    return NAMES.stream()
        .filter(row::containsKey)
        .findFirst()
        .map(name -> shown(name, row.get(name), people))
        .orElse("");
  }

  private static List<Field> fields(Change change, KnownPeople people) {
    var names = new TreeSet<>(change.before().keySet());
    names.addAll(change.after().keySet());
    return names.stream()
        .filter(name -> !UNREAD.contains(name))
        .filter(name -> !text(name, change.before()).equals(text(name, change.after())))
        .map(name -> field(name, change, people))
        .toList();
  }

  private static Field field(String name, Change change, KnownPeople people) {
    return new Field(
        Terms.stored("Column", name),
        shown(name, text(name, change.before()), people),
        shown(name, text(name, change.after()), people));
  }

  private static String shown(String column, String stored, KnownPeople people) {
    return ACCOUNTS.contains(column) && !stored.isEmpty()
        ? people.username(account(stored))
        : AuditValueFormat.of(column, stored);
  }

  private static String text(String name, Map<String, String> row) {
    return row.getOrDefault(name, "");
  }
}
