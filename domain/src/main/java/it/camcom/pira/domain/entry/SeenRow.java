package it.camcom.pira.domain.entry;

import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import java.util.Optional;

/**
 * A row with a value, as somebody saw it.
 *
 * @param version of the measurement
 * @param written the first characters of the digest of what the fields held
 */
public record SeenRow(Version version, String written) {

  private static final int VERSION = 32;

  static SeenRow of(StoredMeasurement recorded) {
    return new SeenRow(recorded.version(), WrittenRow.of(recorded).digest());
  }

  /** Reads it as {@link #text} wrote it; empty if the text is not one. */
  static Optional<SeenRow> read(String text) {
    if (text == null || text.length() <= VERSION) {
      return Optional.empty();
    }
    return Version.read(text.substring(0, VERSION))
        .map(version -> new SeenRow(version, text.substring(VERSION)));
  }

  /** Returns it as one word. */
  public String text() {
    return version.text() + written;
  }
}
