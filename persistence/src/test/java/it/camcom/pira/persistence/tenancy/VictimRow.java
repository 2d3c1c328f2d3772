package it.camcom.pira.persistence.tenancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of the victim whose key no other chamber has, with what an attacker might make of it. Rows
 * are JSON, as the database makes it of them.
 *
 * @param row the row as it is
 * @param disguised the same as a row of the attacker
 * @param forged the same under a key that the victim does not have yet
 * @param altered the row with one column changed as the constraints allow, by the column
 * @param rivalled whether the attacker has rows in the table as well
 * @param appendOnly whether nobody may change or delete rows of the table
 * @param references rows of the attacker that point at rows of the victim
 */
record VictimRow(
    ChamberTable table,
    String row,
    String disguised,
    String forged,
    Map<String, String> altered,
    boolean rivalled,
    boolean appendOnly,
    List<Reference> references) {

  /**
   * A row of the attacker that points at a row of the victim.
   *
   * @param row a new row, the attacker's in all but what it points at
   */
  record Reference(ChamberTable.ForeignKey key, String row) {}

  String name() {
    return table.name();
  }

  /** The walls, and the one in the way of every change if there is one. */
  Set<Wall> againstChange(Set<Wall> walls) {
    var all = EnumSet.copyOf(walls);
    if (appendOnly) {
      all.add(Wall.APPEND_ONLY);
    }
    return all;
  }

  /** The row that a parameter holds, for a query. */
  String fromParameter() {
    return "jsonb_populate_record(cast(null as pira." + name() + "), cast(:row as jsonb))";
  }
}
