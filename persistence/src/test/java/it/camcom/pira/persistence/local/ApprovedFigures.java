package it.camcom.pira.persistence.local;

import java.sql.SQLException;
import java.util.List;

/** Figures as an approval freezes them, and the network's reading of them. */
public final class ApprovedFigures {

  /** Heads, figures and targets, each out of what was frozen before it. */
  private static final List<String> FREEZING =
      List.of(
          """
          insert into pira.approved_document (chamber_id, id, plan_year, kind, from_day, as_of,
            version, corrects, approved_at, act_date)
          select d.chamber_id, d.id, p.plan_year, d.kind,
            least(make_date(p.plan_year, 1, 1), d.as_of), d.as_of, d.version, d.corrects, now(),
            coalesce(d.act_date, d.as_of)
          from pira.document d
          join pira.plan p on p.id = d.plan_id
          on conflict do nothing
          """,
          """
          insert into pira.approved_figure (chamber_id, id, document_id, position, indicator_id,
            indicator_name, indicator_type, typology, strategic_programme, budget_programme,
            value_kind, unit, direction, scale_levels, decimals, accrual, weight, value_type,
            value_number, value_total, value_yes_no, value_text, value_day, no_value, measured_on,
            quantity_names, quantity_values, performance, clause, rule, rule_version)
          select d.chamber_id, gen_random_uuid(), d.id,
            row_number() over (partition by d.id order by i.id), i.id, i.name, i.indicator_type, i.typology,
            'La sede camerale', '011.005', i.value_kind, i.unit, i.direction, i.scale_levels, i.decimals,
            i.accrual, i.weight, m.value_type, m.value_number, m.value_total,
            m.value_yes_no, m.value_text, m.value_day,
            case when m.id is null then 'NOT_MEASURED' end, m.as_of,
            array_fill('quantità'::text, array[coalesce(cardinality(m.quantity_values), 0)]),
            coalesce(m.quantity_values, '{}'), case when m.id is not null then 18.6 end,
            case when m.id is null then 'NO_MEASUREMENT' else 'VALUE_OVER_TARGET' end,
            'rapporto-al-target', 1
          from pira.approved_document d
          join pira.document of on of.id = d.id
          join pira.indicator i on i.plan_id = of.plan_id
          left join pira.measurement m on m.indicator_id = i.id and m.as_of = d.as_of
          on conflict do nothing
          """,
          """
          insert into pira.approved_target (chamber_id, figure_id, indicator_id, target_year,
            comparison, value_type, value_number, value_total, value_yes_no, value_text, value_day,
            upper_bound)
          select f.chamber_id, f.id, f.indicator_id, year, t.comparison, t.value_type, t.value_number,
            t.value_total, t.value_yes_no, t.value_text, t.value_day, t.upper_bound
          from pira.approved_figure f
          join pira.approved_document d on d.id = f.document_id
          cross join generate_series(d.plan_year, d.plan_year + 2) year
          left join pira.target t on t.indicator_id = f.indicator_id and t.target_year = year
          on conflict do nothing
          """);

  private ApprovedFigures() {}

  /** Freezes every indicator of the chamber's documents, and has the network read them once. */
  public static void add(LocalPostgres database, String chamber) {
    try (var connection = database.application().getConnection();
        var statement = connection.createStatement()) {
      SealedScope.enter(connection, chamber, DemoPeople.id("anna"));
      for (String freezing : FREEZING) {
        statement.execute(freezing);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    try (var connection = database.network().getConnection();
        var statement = connection.createStatement()) {
      SealedScope.enter(connection, "", DemoPeople.id("nadia"));
      statement.execute(
          """
          insert into pira.network_read_log
            (chamber_id, id, read_at, account_id, description, figure_count)
          values ('%s', gen_random_uuid(), now(), md5('nadia')::uuid, 'Dati approvati', 1)
          """
              .formatted(chamber));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
