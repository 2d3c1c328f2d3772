package it.camcom.pira.persistence.tenancy;

import static it.camcom.pira.persistence.tenancy.Wall.KEYS;
import static it.camcom.pira.persistence.tenancy.Wall.POLICIES;
import static java.util.stream.Collectors.joining;

import it.camcom.pira.persistence.tenancy.VictimRow.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The ways in which SQL reads, locks, changes, deletes, forges or points at a row. */
final class TableAttacks {

  private static final List<String> LOCKS =
      List.of("key share", "share", "no key update", "update");

  private final VictimRow prey;
  private final String table;
  private final List<Attack> attacks = new ArrayList<>();

  private TableAttacks(VictimRow prey) {
    this.prey = prey;
    this.table = "pira." + prey.name();
  }

  static List<Attack> of(VictimRow prey) {
    var sql = new TableAttacks(prey);
    sql.read();
    sql.changed();
    sql.forged();
    prey.references().forEach(sql::pointedAt);
    return sql.attacks;
  }

  private void read() {
    onPolicies("is read", session -> rows(session, "select chamber_id from " + table));
    Stream.concat(Stream.of(prey.table().key()), prey.table().names().stream())
        .forEach(
            key ->
                onPolicies(
                    "is found by its " + key,
                    session ->
                        session
                            .createNativeQuery(
                                "select t.chamber_id from %s t, %s r where %s"
                                    .formatted(table, prey.fromParameter(), same(key)),
                                String.class)
                            .setParameter("row", prey.row())
                            .getResultList()));
    for (String lock : LOCKS) {
      onPolicies(
          "is locked for " + lock,
          session -> rows(session, "select chamber_id from " + table + " for " + lock));
    }
  }

  /** The condition for the same key; true where the key has no further column. */
  private static String same(List<String> key) {
    return key.stream()
        .map(column -> " and t.%1$s is not distinct from r.%1$s".formatted(column))
        .reduce("true", String::concat);
  }

  private static List<String> rows(Session session, String sql) {
    return session.createNativeQuery(sql, String.class).getResultList();
  }

  private void changed() {
    var ofVictim = " where chamber_id = '" + IsolationAttacks.VICTIM + "'";
    onChange("is deleted", session -> execute(session, "delete from " + table + ofVictim));
    onChange(
        "is taken over",
        session ->
            SqlRefusal.tells(
                () ->
                    execute(
                        session,
                        "update %s set chamber_id = current_setting('pira.chamber')%s"
                            .formatted(table, ofVictim)),
                IsolationAttacks.VICTIM));
    // One by one, as a right to change a table may be one to change some of its columns.
    for (String column : prey.table().columns()) {
      onChange(
          "is changed in its " + column,
          session ->
              execute(
                  session, "update %1$s set %2$s = %2$s%3$s".formatted(table, column, ofVictim)));
    }
    onChange(
        "is overwritten by an insert",
        session ->
            SqlRefusal.tells(
                () ->
                    insert(
                        session,
                        prey.row(),
                        " on conflict (%s) do update set chamber_id = excluded.chamber_id"
                            .formatted(primaryKey())),
                IsolationAttacks.VICTIM));
    if (prey.rivalled()) {
      onChange(
          "is given by the attacker",
          session -> SqlRefusal.tells(() -> give(session), IsolationAttacks.VICTIM));
    }
  }

  private String primaryKey() {
    return Stream.concat(Stream.of("chamber_id"), prey.table().key().stream())
        .collect(joining(", "));
  }

  private static Object execute(Session session, String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
    return null;
  }

  private void forged() {
    onPolicies(
        "is forged under a new key",
        session ->
            SqlRefusal.tells(() -> insert(session, prey.forged(), ""), IsolationAttacks.VICTIM));
    onPolicies(
        "is forged under its own key",
        session ->
            SqlRefusal.tells(() -> insert(session, prey.row(), ""), IsolationAttacks.VICTIM));
  }

  private Object give(Session session) {
    return session
                .createNativeMutationQuery(
                    """
                    update %1$s set chamber_id = '%2$s' where ctid = (select ctid from %1$s
                      where chamber_id = current_setting('pira.chamber') limit 1)
                    """
                        .formatted(table, IsolationAttacks.VICTIM))
                .executeUpdate()
            == 1
        ? IsolationAttacks.VICTIM
        : null;
  }

  private Object insert(Session session, String row, String onConflict) {
    session
        .createNativeMutationQuery(
            "insert into %1$s (%2$s) select %2$s from %3$s%4$s"
                .formatted(
                    table,
                    String.join(", ", prey.table().columns()),
                    prey.fromParameter(),
                    onConflict))
        .setParameter("row", row)
        .executeUpdate();
    return IsolationAttacks.VICTIM;
  }

  private void pointedAt(Reference reference) {
    onKeys(reference, "by a new row", session -> insert(session, reference.row(), ""));
    if (prey.rivalled()) {
      onKeys(reference, "by a row that it has", session -> redirect(session, reference));
    }
  }

  private Object redirect(Session session, Reference reference) {
    var key = reference.key();
    return session
                .createNativeMutationQuery(
                    """
                    update %1$s set (%2$s) = (select %2$s from %3$s) where ctid = (
                      select ctid from %1$s where chamber_id = current_setting('pira.chamber')
                        and num_nulls(%4$s) = 0 limit 1)
                    """
                        .formatted(
                            table,
                            String.join(", ", key.written()),
                            prey.fromParameter(),
                            String.join(", ", key.columns())))
                .setParameter("row", reference.row())
                .executeUpdate()
            == 1
        ? IsolationAttacks.VICTIM
        : null;
  }

  private void onPolicies(String deed, Attack.Path path) {
    add(deed, EnumSet.of(POLICIES), path);
  }

  private void onChange(String deed, Attack.Path path) {
    add(deed, prey.againstChange(EnumSet.of(POLICIES)), path);
  }

  private void add(String deed, Set<Wall> walls, Attack.Path path) {
    attacks.add(new Attack(prey.name() + " " + deed, prey.name(), walls, path));
  }

  private void onKeys(Reference reference, String how, Attack.Path path) {
    var key = reference.key();
    attacks.add(
        new Attack(
            "%s is pointed at %s of %s in %s"
                .formatted(key.parent(), how, prey.name(), key.columns()),
            key.parent(),
            EnumSet.of(KEYS),
            path));
  }
}
