package it.camcom.pira.persistence.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the database's own catalogue for ways around the walls, so that what is added tomorrow is
 * looked at as well.
 */
final class CatalogueWalk {

  private final Connection superuser;

  private CatalogueWalk(Connection superuser) {
    this.superuser = superuser;
  }

  /** What is wrong, in the transaction of the connection; empty if the walls are whole. */
  static List<String> findings(Connection superuser) throws SQLException {
    return all(superuser).stream()
        .filter(finding -> !finding.isExcused())
        .map(WallGap::sentence)
        .toList();
  }

  /** What is excused included. */
  static List<WallGap> all(Connection superuser) throws SQLException {
    var walk = new CatalogueWalk(superuser);
    var findings = new ArrayList<WallGap>();
    for (CatalogueQuestion question : CatalogueQuestion.values()) {
      findings.addAll(walk.ask(question));
    }
    return findings;
  }

  private List<WallGap> ask(CatalogueQuestion question) throws SQLException {
    try (var statement = superuser.createStatement();
        var rows = statement.executeQuery(question.sql())) {
      var findings = new ArrayList<WallGap>();
      while (rows.next()) {
        var name = rows.getString(1);
        findings.add(
            new WallGap(question.subject() + " " + name, question.sentence().formatted(name)));
      }
      return findings;
    }
  }
}
