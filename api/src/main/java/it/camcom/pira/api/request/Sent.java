package it.camcom.pira.api.request;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.json.JsonValue;

/** Replaces what a body leaves out. */
public final class Sent {

  private Sent() {}

  /** Returns the body, or one without any field where nothing was sent. */
  public static <T> T orEmpty(T sent, Class<T> type) {
    return sent == null ? StrictRecordReader.of(JsonValue.EMPTY_JSON_OBJECT, type) : sent;
  }

  /** Returns the text, or an empty one where none was sent. */
  public static String text(String sent) {
    return sent == null ? "" : sent;
  }

  /**
   * @throws it.camcom.pira.domain.language.InvalidInput if nothing was sent
   */
  public static <T> T required(String field, T sent) {
    var faults = new Faults();
    faults.require(sent != null, field, "required");
    return faults.unless(() -> sent);
  }
}
