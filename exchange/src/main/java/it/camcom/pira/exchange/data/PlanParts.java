package it.camcom.pira.exchange.data;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of the plan in a form, in its order. */
final class PlanParts {

  private static final String WRITTEN_TITLE = "writtenTitle";
  private static final int SINCE_WRITTEN_TITLES = 2;

  /** What is said of the plan as a whole by those who look at it, not by the plan. */
  private static final Set<String> NOT_OF_PLAN =
      Set.of(
          "id",
          "year",
          "asOf",
          "triennium",
          "renewedFrom",
          "sections",
          "sheets",
          "financialHealth",
          "means");

  /** What variables leave to the document, and how that is filled in. */
  private static final Map<String, String> WRITTEN =
      Map.of(WRITTEN_TITLE, "title", "writtenBody", "body", "writtenDescription", "description");

  /** What the first version of the form called both texts. */
  private static final String WRITTEN_BEFORE = "written";

  private static final Set<String> NOT_OF_PART =
      Set.of("id", "renewedFrom", "objectives", "indicators", "groups");

  private final Map<String, PlanPart> parts = new LinkedHashMap<>();

  private final boolean titlesAsWritten;

  private PlanParts(boolean titlesAsWritten) {
    this.titlesAsWritten = titlesAsWritten;
  }

  /** Whether a form says how titles are written, and not only how variables fill them. */
  static boolean haveWrittenTitles(JsonObject form) {
    return form.getInt("form", SINCE_WRITTEN_TITLES) >= SINCE_WRITTEN_TITLES;
  }

  /**
   * @param titlesAsWritten false to take titles as variables fill them, where the form that this is
   *     compared with knows no others
   */
  static PlanParts of(JsonObject form, boolean titlesAsWritten) {
    var read = new PlanParts(titlesAsWritten);
    var plan = form.getJsonObject("plan");
    if (plan != null) {
      read.plan(plan);
    }
    return read;
  }

  /** By key. */
  Map<String, PlanPart> all() {
    return parts;
  }

  Optional<PlanPart> of(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  private void plan(JsonObject plan) {
    add(
        new PlanPart(
            PlanPart.Type.PLAN,
            text(plan, "id"),
            "",
            "",
            text(plan, "renewedFrom"),
            0,
            FieldText.of(plan, NOT_OF_PLAN)));
    each(
        plan,
        "sections",
        (i, section) -> add(part(PlanPart.Type.SECTION, section, "title", "plan", i)));
    each(plan, "sheets", this::sheet);
    if (plan.containsKey("financialHealth")) {
      health(plan.getJsonObject("financialHealth"));
    }
  }

  private void sheet(int position, JsonObject sheet) {
    var part = add(part(PlanPart.Type.SHEET, sheet, "name", "plan", position));
    each(sheet, "objectives", (i, objective) -> objective(i, objective, part.key()));
  }

  private void objective(int position, JsonObject objective, String sheet) {
    var part = add(part(PlanPart.Type.OBJECTIVE, objective, "title", sheet, position));
    indicators(objective, part.key());
  }

  private void health(JsonObject health) {
    var part = add(part(PlanPart.Type.HEALTH, health, "name", "plan", 0));
    each(
        health, "groups", (i, group) -> indicators(group, part.key() + "/" + text(group, "group")));
  }

  private void indicators(JsonObject of, String parent) {
    each(of, "indicators", (i, one) -> add(part(PlanPart.Type.INDICATOR, one, "name", parent, i)));
  }

  private PlanPart add(PlanPart part) {
    parts.put(part.key(), part);
    return part;
  }

  private PlanPart part(
      PlanPart.Type type, JsonObject element, String name, String parent, int position) {
    return new PlanPart(
        type,
        text(element, "id"),
        text(element, name),
        parent,
        text(element, "renewedFrom"),
        position,
        FieldText.of(asWritten(element), NOT_OF_PART));
  }

  /** What variables stand for is not a change of the plan. */
  private JsonObject asWritten(JsonObject part) {
    var element =
        titlesAsWritten ? part : Json.createObjectBuilder(part).remove(WRITTEN_TITLE).build();
    var object = Json.createObjectBuilder(element);
    WRITTEN.forEach(
        (written, filled) -> {
          if (element.containsKey(written) && element.containsKey(filled)) {
            object.remove(written).add(filled, element.get(written));
          }
        });
    if (element.containsKey(WRITTEN_BEFORE)) {
      object
          .remove(WRITTEN_BEFORE)
          .add(element.containsKey("body") ? "body" : "description", element.get(WRITTEN_BEFORE));
    }
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
