package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.RichText;
import java.util.HashMap;
import java.util.Map;

/** The texts of a plan as written, with variables that a document fills in. */
record WrittenTexts(Map<Object, RichText> byId, Map<Object, String> titles) {

  static final WrittenTexts NONE = new WrittenTexts(Map.of(), Map.of());

  static WrittenTexts of(Plan plan) {
    var texts = new HashMap<Object, RichText>();
    plan.sections().forEach(section -> texts.put(section.id(), section.body()));
    plan.sheets().stream()
        .flatMap(sheet -> sheet.objectives().stream())
        .forEach(objective -> texts.put(objective.id(), objective.description()));
    var titles = new HashMap<Object, String>();
    plan.sections().forEach(section -> titles.put(section.id(), section.title()));
    return new WrittenTexts(texts, titles);
  }

  /** Returns the written title of a part; null when it equals the one shown. */
  String titleOtherThan(Object id, String shown) {
    var title = titles.get(id);
    return title == null || title.equals(shown) ? null : title;
  }

  /** Returns the written text of a part; null when it equals the one shown. */
  String otherThan(Object id, RichText shown) {
    var text = byId.get(id);
    return text == null || text.equals(shown) ? null : text.html();
  }
}
