package it.camcom.pira.persistence.local;

import java.sql.SQLException;

/** Figures as an approval freezes them, and the network's reading of them. */
public final class ApprovedFigures {

  private ApprovedFigures() {}

  /** Freezes every indicator of the chamber's documents, and has the network read them once. */
  public static void add(LocalPostgres database, String chamber) {
    try (var connection = database.application().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "select set_config('pira.chamber', '%s', true), set_config('pira.person', 'anna', true)"
              .formatted(chamber));
      statement.execute(
          """
          insert into pira.approved_figure (chamber_id, id, document_id, plan_year, as_of, position,
            indicator_id, indicator_name, budget_programme, value_kind, unit, quantities, actual,
            target, performance, rule, rule_version)
          select d.chamber_id, gen_random_uuid(), d.id, p.plan_year, d.as_of,
            row_number() over (partition by d.id order by i.id), i.id, i.name, '011.005',
            i.value_kind, i.unit, '{}', '9,3', '50', 18.6, 'rapporto-al-target', 1
          from pira.document d
          join pira.plan p on p.id = d.plan_id
          join pira.indicator i on i.plan_id = p.id
          on conflict do nothing
          """);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    try (var connection = database.network().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into pira.network_read_log
            (chamber_id, id, read_at, person, description, figure_count)
          values ('%s', gen_random_uuid(), now(), 'nadia', 'Dati approvati', 1)
          """
              .formatted(chamber));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
