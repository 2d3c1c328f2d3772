package it.camcom.pira.api.plan;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** JSON merge patches (RFC 7396). */
final class MergePatch {

  private MergePatch() {}

  /** The JSON of a form after a patch. */
  static JsonObject of(Object form, JsonObject patch) {
    return Json.createMergePatch(patch).apply(tree(form)).asJsonObject();
  }

  private static JsonObject tree(Object form) {
    try (var reader = Json.createReader(new StringReader(JSON.toJson(form)))) {
      return reader.readObject();
    }
  }
}
