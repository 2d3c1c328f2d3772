package it.camcom.pira.domain.entry;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.plan.Plan;
import java.util.List;

/**
 * The sheet into which a caller writes the values of a campaign.
 *
 * @param overdue whether missing values are late
 * @param rows what the caller may record, in print order
 */
public record EntrySheet(Campaign campaign, boolean overdue, Plan plan, List<EntryRow> rows) {

  public EntrySheet {
    rows = List.copyOf(rows);
  }

  /** The number of rows that have a value of the campaign's day. */
  public long measured() {
    return rows.stream().filter(row -> row.recorded().isPresent()).count();
  }
}
