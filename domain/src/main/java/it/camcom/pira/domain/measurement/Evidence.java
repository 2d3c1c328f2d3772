package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Texts;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that proves a measurement.
 *
 * @param sha256 of its content, 64 hexadecimal digits
 * @param bytes its length
 */
public record Evidence(
    EvidenceId id, String fileName, String mediaType, String sha256, long bytes) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public Evidence(String fileName, String mediaType, String sha256, long bytes) {
    this(EvidenceId.next(), fileName, mediaType, sha256, bytes);
  }

  public Evidence {
    Objects.requireNonNull(id, "id");
    Texts.requireLine("file name", fileName);
    Texts.requireLine("media type", mediaType);
    if (!SHA256.matcher(sha256).matches() || bytes < 0) {
      throw new IllegalArgumentException("not a digest and length");
    }
  }
}
