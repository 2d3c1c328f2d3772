package it.camcom.pira.persistence.tenancy;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Writes many rows of the chamber in scope over in one statement. What Hibernate knows of them is
 * not brought up to date: whoever calls lets go of it.
 *
 * @param table such as "measurement"; named by the code alone, as are the columns
 */
public record BatchUpdate(EntityManager entities, String table) {

  /**
   * Gives rows new values, and the next version.
   *
   * @param columns those that are written
   * @param rows each with its id, the version that it has, and the columns
   * @throws IllegalStateException if one of them is not there, or has another version
   */
  public void update(List<String> columns, JsonArray rows) {
    // How many rows are given, the planner does not know: at times it would read all of them for
    // each row of the table. What the audit does meanwhile joins nothing.
    nestedLoops("off");
    int updated = updated(columns, rows);
    nestedLoops("default");
    if (updated != rows.size()) {
      throw new IllegalStateException("%d of %d rows".formatted(updated, rows.size()));
    }
  }

  private int updated(List<String> columns, JsonArray rows) {
    var set = columns.stream().map(name -> name + " = r." + name).collect(joining(", "));
    return entities
        .createNativeQuery(
            "update pira."
                + table
                + " t set "
                + set
                + ", version = t.version + 1"
                + " from jsonb_populate_recordset(cast(null as pira."
                + table
                + "), cast(?1 as jsonb)) r"
                + " where t.chamber_id = pira.current_chamber()"
                + " and t.id = r.id and t.version = r.version")
        .setParameter(1, rows.toString())
        .executeUpdate();
  }

  private void nestedLoops(String allowed) {
    entities.createNativeQuery("set local enable_nestloop to " + allowed).executeUpdate();
  }
}
