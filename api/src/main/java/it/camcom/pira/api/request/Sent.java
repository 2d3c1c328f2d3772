package it.camcom.pira.api.request;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.json.JsonValue;

/** What a body that was sent leaves out. */
public final class Sent {

  private Sent() {}

  /** What was sent, or what has no field where nothing was. */
  public static <T> T orEmpty(T sent, Class<T> type) {
    return sent == null ? StrictRecordReader.of(JsonValue.EMPTY_JSON_OBJECT, type) : sent;
  }

  /** The text, or an empty one where none was sent. */
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
