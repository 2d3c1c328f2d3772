package it.camcom.pira.api.plan;

import it.camcom.pira.domain.plan.SheetNames;

/** The names of a strategic programme, which stand in the form of its sheet. */
final class NamesForm {

  private NamesForm() {}

  static SheetNames names(Fields fields, String name, String heading, String inStrategyTable) {
    fields.line("name", name);
    var above = fields.lineIfAny("heading", heading);
    var inTable = fields.lineIfAny("nameInStrategyTable", inStrategyTable);
    return fields.ifSound(() -> new SheetNames(name, above, inTable));
  }
}
