package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.language.Terms;
import java.util.Map;

/**
 * An element of a plan as it stands in a form, without the elements below it.
 *
 * @param type of it, such as {@code indicators}
 * @param parent the key of what it is below
 * @param predecessor the element of the year before that it goes on from; empty for none
 * @param position among the elements of its parent, from 0
 * @param fields what it says, by path
 */
record FormElement(
    Type type,
    String id,
    String name,
    String parent,
    String predecessor,
    int position,
    Map<String, FieldValue> fields) {

  /** The kinds of element, with what storage calls them. */
  enum Type {
    PLAN("plan", "plan"),
    SECTION("sections", "narrative_section"),
    SHEET("sheets", "programme_sheet"),
    OBJECTIVE("objectives", "objective"),
    INDICATOR("indicators", "indicator"),
    HEALTH("financialHealth", "financial_health");

    private final String plural;
    private final String table;

    Type(String plural, String table) {
      this.plural = plural;
      this.table = table;
    }
  }

  /** Whether it is known by an id: of plan and financial health there is one. */
  boolean hasId() {
    return type != Type.PLAN && type != Type.HEALTH;
  }

  String key() {
    return hasId() ? id : type.plural;
  }

  String path() {
    return hasId() ? type.plural + "/" + id : type.plural;
  }

  /** "Indicatore «Eventi»". */
  String label() {
    var kind = Terms.stored("Table", type.table);
    return hasId() ? Terms.sentence("named", kind, name) : kind;
  }
}
