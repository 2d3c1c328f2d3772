package it.camcom.pira.persistence.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder for contents of evidence that the environment names. */
public final class EvidenceFolder {

  private static final String VARIABLE = "PIRA_EVIDENCE_FOLDER";

  private EvidenceFolder() {}

  /**
   * Empty when none is named: contents are kept in the database then.
   *
   * @throws IllegalStateException if the folder that is named cannot be written to
   */
  public static Optional<Path> from(Map<String, String> environment) {
    var named = environment.getOrDefault(VARIABLE, "");
    if (named.isBlank()) {
      return Optional.empty();
    }
    var folder = Path.of(named);
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new IllegalStateException(StartTexts.of("noFolder", VARIABLE));
    }
    return Optional.of(folder);
  }
}
