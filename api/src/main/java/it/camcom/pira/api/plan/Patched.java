package it.camcom.pira.api.plan;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Forms as JSON: what was sent of them, and the tag of what they say. */
final class Patched {

  private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z0-9_.\\[\\]]{1,60})'");

  private Patched() {}

  /**
   * The form after a JSON merge patch (RFC 7396).
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if the patch has a field that the form does
   *     not have, or one of another type
   */
  static <F> F of(F form, JsonObject patch, Class<F> type) {
    var merged = Json.createMergePatch(patch).apply(tree(form)).asJsonObject();
    var faults = new Faults();
    var made = bound(merged, type, faults);
    if (made != null) {
      requireKnown("", patch, tree(made), faults);
    }
    return faults.unless(() -> made);
  }

  private static <F> F bound(JsonObject merged, Class<F> type, Faults faults) {
    try {
      return JSON.fromJson(merged.toString(), type);
    } catch (JsonbException e) {
      var property = PROPERTY.matcher(String.valueOf(e.getMessage()));
      faults.require(false, property.find() ? property.group(1) : "", "wrongType");
      return null;
    }
  }

  /** What was sent and did not arrive is no field. */
  private static void requireKnown(
      String path, JsonObject sent, JsonObject arrived, Faults faults) {
    sent.forEach(
        (name, value) -> {
          if (value.getValueType() == JsonValue.ValueType.NULL) {
            return;
          }
          var there = arrived.get(name);
          if (faults.require(there != null, path + name, "unknownField")
              && value.getValueType() == JsonValue.ValueType.OBJECT
              && there.getValueType() == JsonValue.ValueType.OBJECT) {
            requireKnown(path + name + ".", value.asJsonObject(), there.asJsonObject(), faults);
          }
        });
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

  /**
   * What was sent.
   *
   * @throws BadRequestException if it is no object
   */
  static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      if (reader.readValue() instanceof JsonObject object) {
        return object;
      }
    } catch (JsonException e) {
      throw new BadRequestException(e);
    }
    throw new BadRequestException();
  }

  private static JsonObject tree(Object form) {
    try (var reader = Json.createReader(new StringReader(JSON.toJson(form)))) {
      return reader.readObject();
    }
  }
}
