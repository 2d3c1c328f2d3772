package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import javax.sql.DataSource;

/** The tables that hold chambers' rows, as the database knows them. */
final class Tables {

  private Tables() {}

  static List<String> ofChambers() {
    return ofChambers(Storage.shared().database().superuser());
  }

  static List<String> ofChambers(DataSource superuser) {
    return Query.strings(
        superuser,
        """
        select relname from pg_class
        join pg_attribute on attrelid = pg_class.oid and attname = 'chamber_id'
        where relnamespace = 'pira'::regnamespace and relkind in ('r', 'p')
        order by 1
        """);
  }
}
