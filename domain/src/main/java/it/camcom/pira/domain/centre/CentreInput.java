package it.camcom.pira.domain.centre;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;

/** A centre for the list, as somebody enters it. */
public record CentreInput(String name) {

  /** The centre; null, and a fault of each field that cannot be taken. */
  ResponsibilityCentre check(Fields fields) {
    var given = fields.line("name", name);
    fields.require(
        given == null || ResponsibilityCentre.isName(given), "name", "text", Texts.MAX_LINE);
    return fields.ifSound(() -> new ResponsibilityCentre(name));
  }
}
