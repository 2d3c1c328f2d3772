package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;

/** The tables that hold chambers' rows, as the database knows them. */
final class Tables {

  private Tables() {}

  static List<String> ofChambers() {
    return Query.strings(
        Storage.shared().database().superuser(),
        "select table_name from information_schema.columns"
            + " where table_schema = 'pira' and column_name = 'chamber_id' order by 1");
  }
}
