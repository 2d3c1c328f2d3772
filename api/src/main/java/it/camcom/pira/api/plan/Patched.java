package it.camcom.pira.api.plan;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import it.camcom.pira.api.problem.SentRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Forms as JSON: what was sent of them, and the tag of what they say. */
final class Patched {

  private Patched() {}

  /**
   * The form after a JSON merge patch (RFC 7396).
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if the patch has a field that the form does
   *     not have, or one of another type
   */
  static <F> F of(F form, JsonObject patch, Class<F> type) {
    return SentRecord.of(Json.createMergePatch(patch).apply(tree(form)).asJsonObject(), type);
  }

  /** A strong tag of all that a form says. */
  static String tag(Object form) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = JSON.toJson(form).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject tree(Object form) {
    try (var reader = Json.createReader(new StringReader(JSON.toJson(form)))) {
      return reader.readObject();
    }
  }
}
