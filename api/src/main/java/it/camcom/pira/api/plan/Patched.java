package it.camcom.pira.api.plan;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import it.camcom.pira.api.request.StrictRecordReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Applies JSON merge patches to forms (RFC 7396). */
final class Patched {

  private Patched() {}

  /**
   * Returns the patched form.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if the patch has a field that the form
   *     does not have, or one of another type
   */
  static <F> F of(F form, JsonObject patch, Class<F> type) {
    return StrictRecordReader.of(
        Json.createMergePatch(patch).apply(tree(form)).asJsonObject(), type);
  }

  private static JsonObject tree(Object form) {
    try (var reader = Json.createReader(new StringReader(JSON.toJson(form)))) {
      return reader.readObject();
    }
  }
}
