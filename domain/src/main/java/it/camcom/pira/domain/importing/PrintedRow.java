package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.plan.FinancialGroup;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A printed indicator row, each cell under its header. A column that the table does not have is an
 * empty cell.
 *
 * @param table the line of the header of its table
 * @param cells the original texts, without the empty ones at the ends
 * @param missing the headers of cells that the row lacks, so that a value may be lost
 * @param group in the sheet of financial health, and only there
 */
public record PrintedRow(
    SourcePlace place,
    SourcePlace table,
    List<String> cells,
    List<String> missing,
    Optional<FinancialGroup> group,
    PrintedCell typology,
    PrintedCell name,
    PrintedCell formula,
    PrintedCell unit,
    PrintedCell actual,
    SortedMap<Year, PrintedCell> targets,
    PrintedCell performance,
    PrintedCell dataSource) {

  public PrintedRow {
    cells = List.copyOf(cells);
    missing = List.copyOf(missing);
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
  }
}
