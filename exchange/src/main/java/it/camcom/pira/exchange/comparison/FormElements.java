package it.camcom.pira.exchange.comparison;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of the plan in a form, in its order. */
final class FormElements {

  /** Fields that describe a reading of the plan rather than the plan. */
  private static final Set<String> NOT_OF_PLAN =
      Set.of("id", "year", "asOf", "renewedFrom", "sections", "sheets", "financialHealth", "means");

  /** Fields filled in from variables, with the fields that hold the variables. */
  private static final Map<String, String> WRITTEN =
      Map.of("writtenTitle", "title", "writtenBody", "body", "writtenDescription", "description");

  /** Ids, child elements, and computed fields. */
  private static final Set<String> NOT_OF_PART =
      Set.of("id", "renewedFrom", "objectives", "indicators", "groups", "noValue");

  private final Map<String, FormElement> parts = new LinkedHashMap<>();

  /** The names of the indicators to which elements refer, by id. */
  private final Map<String, String> names = new HashMap<>();

  private FormElements() {}

  static FormElements of(JsonObject form) {
    var read = new FormElements();
    var plan = form.getJsonObject("plan");
    if (plan != null) {
      read.plan(plan);
    }
    return read;
  }

  /** Returns all elements by key. */
  Map<String, FormElement> all() {
    return parts;
  }

  Optional<FormElement> of(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  private void plan(JsonObject plan) {
    add(
        new FormElement(
            FormElement.Type.PLAN,
            text(plan, "id"),
            "",
            "",
            text(plan, "renewedFrom"),
            0,
            FieldValue.of(plan, NOT_OF_PLAN, names)));
    each(
        plan,
        "sections",
        (i, section) -> add(part(FormElement.Type.SECTION, section, "title", "plan", i)));
    each(plan, "sheets", this::sheet);
    if (plan.containsKey("financialHealth")) {
      health(plan.getJsonObject("financialHealth"));
    }
  }

  private void sheet(int position, JsonObject sheet) {
    each(
        sheet,
        "objectives",
        (i, objective) ->
            each(
                objective,
                "indicators",
                (j, one) -> names.put(text(one, "id"), text(one, "name"))));
    var part = add(part(FormElement.Type.SHEET, sheet, "name", "plan", position));
    each(sheet, "objectives", (i, objective) -> objective(i, objective, part.key()));
  }

  private void objective(int position, JsonObject objective, String sheet) {
    var part = add(part(FormElement.Type.OBJECTIVE, objective, "title", sheet, position));
    indicators(objective, part.key());
  }

  private void health(JsonObject health) {
    var part = add(part(FormElement.Type.HEALTH, health, "name", "plan", 0));
    each(
        health, "groups", (i, group) -> indicators(group, part.key() + "/" + text(group, "group")));
  }

  private void indicators(JsonObject of, String parent) {
    each(
        of,
        "indicators",
        (i, one) -> add(part(FormElement.Type.INDICATOR, one, "name", parent, i)));
  }

  private FormElement add(FormElement part) {
    parts.put(part.key(), part);
    return part;
  }

  private FormElement part(
      FormElement.Type type, JsonObject element, String name, String parent, int position) {
    return new FormElement(
        type,
        text(element, "id"),
        text(element, name),
        parent,
        text(element, "renewedFrom"),
        position,
        FieldValue.of(asWritten(element), NOT_OF_PART, names));
  }

  /** Restores variables: their values are no change of the plan. */
  private static JsonObject asWritten(JsonObject element) {
    var object = Json.createObjectBuilder(element);
    WRITTEN.forEach(
        (written, filled) -> {
          if (element.containsKey(written)) {
            object.remove(written).add(filled, element.get(written));
          }
        });
    return object.build();
  }

  private static String text(JsonObject object, String name) {
    return object.getString(name, "");
  }

  private static void each(JsonObject object, String name, At work) {
    JsonArray items = object.getJsonArray(name);
    for (int i = 0; items != null && i < items.size(); i++) {
      work.at(i, items.getJsonObject(i));
    }
  }

  @FunctionalInterface
  private interface At {
    void at(int position, JsonObject element);
  }
}
