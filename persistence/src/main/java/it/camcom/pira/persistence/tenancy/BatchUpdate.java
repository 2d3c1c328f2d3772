package it.camcom.pira.persistence.tenancy;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Updates many rows of the chamber in scope in one statement. Hibernate's copies are not refreshed:
 * the caller detaches them.
 *
 * @param table such as "measurement"; only code names it and the columns
 */
public record BatchUpdate(EntityManager entities, String table) {

  /**
   * Gives rows new values, and the next version.
   *
   * @param columns those to write
   * @param rows each with its id, its present version, and the columns
   * @throws IllegalStateException if one of them is missing or has another version
   */
  public void update(List<String> columns, JsonArray rows) {
    // The planner does not know the number of rows given: at times it would read all of them for
    // each row of the table. The audit's work meanwhile joins nothing.
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
