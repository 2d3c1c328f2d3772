package it.camcom.pira.persistence.audit;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;

/** The tables whose changes are written down, as the database knows them. */
final class WatchedTables {

  private WatchedTables() {}

  /** Returns the tables of chambers' rows, except the audit itself and mere records of events. */
  static List<String> ofChambers() {
    return Query.strings(
        Storage.shared().database().superuser(),
        """
        select table_name from information_schema.columns
        where table_schema = 'pira' and column_name = 'chamber_id'
          and table_name not in (
            'audit_entry', -- would be a change of itself
            'network_read_log', -- itself a log, which nobody changes
            'stored_response') -- what it answers for is written down
        order by 1
        """);
  }
}
