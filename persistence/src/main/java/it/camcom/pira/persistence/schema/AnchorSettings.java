package it.camcom.pira.persistence.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The file that the ends of the audit's chains are written to, and the key that its lines are
 * signed with; without a file nothing is written.
 */
public record AnchorSettings(Optional<Path> file, String key) {

  /** Characters of the key: 32 bytes in base64 have 44. */
  static final int MIN_KEY = 32;

  private static final String FILE = "PIRA_AUDIT_ANCHOR_FILE";
  private static final String KEY = "PIRA_AUDIT_ANCHOR_KEY";

  /**
   * From the environment of the server's process.
   *
   * @throws IllegalStateException if a file is named that cannot be written, or no sufficient key
   */
  public static AnchorSettings from(Map<String, String> environment) {
    var named = environment.getOrDefault(FILE, "");
    if (named.isBlank()) {
      return new AnchorSettings(Optional.empty(), "");
    }
    var file = Path.of(named).toAbsolutePath();
    if (!Files.isDirectory(file.getParent())
        || !Files.isWritable(Files.exists(file) ? file : file.getParent())) {
      throw new IllegalStateException(StartTexts.of("noAnchorFile", FILE));
    }
    var key = environment.getOrDefault(KEY, "");
    if (key.length() < MIN_KEY) {
      throw new IllegalStateException(StartTexts.of("noAnchorKey", KEY, MIN_KEY));
    }
    return new AnchorSettings(Optional.of(file), key);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "AnchorSettings[" + file + "]";
  }
}
