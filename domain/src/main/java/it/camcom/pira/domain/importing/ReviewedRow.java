package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.IndicatorId;
import java.util.List;

/**
 * An indicator row of a source, with the elements recognised in it.
 *
 * @param cells the original texts, without the empty ones at the ends
 * @param values the places of its values
 */
public record ReviewedRow(
    SourcePlace place,
    List<String> cells,
    IndicatorId indicator,
    List<TakenValue> values,
    Agreement agreement,
    List<Finding> findings) {

  public ReviewedRow {
    cells = List.copyOf(cells);
    values = List.copyOf(values);
    findings = List.copyOf(findings);
  }
}
