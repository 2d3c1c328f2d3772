package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.language.Terms;
import java.util.Map;

/**
 * An element of a plan in a form, without its children.
 *
 * @param type of it, such as {@code indicators}
 * @param parent the key of its parent
 * @param predecessor the element of the year before that it continues; empty for none
 * @param position among the elements of its parent, from 0
 * @param fields its values, by path
 */
record FormElement(
    Type type,
    String id,
    String name,
    String parent,
    String predecessor,
    int position,
    Map<String, FieldValue> fields) {

  /** The kinds of elements, with their names in storage. */
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

  /** Whether it has an id: there is only one plan and one financial health. */
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
