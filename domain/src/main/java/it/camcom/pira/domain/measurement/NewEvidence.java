package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as somebody sends it.
 *
 * @param mediaType as it is said to be
 */
@SuppressWarnings("ArrayRecordComponent") // files are not compared
public record NewEvidence(String fileName, String mediaType, byte[] content) {

  /** Bytes of a file. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /** Characters of its name. */
  public static final int MAX_NAME = 200;

  private static final int MEBIBYTE = 1024 * 1024;

  /**
   * What is kept of it beside its content.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  Evidence evidence() {
    var faults = new Faults();
    faults.require(isName(), "file-name", "fileName", MAX_NAME);
    boolean fits = content.length > 0 && content.length <= MAX_BYTES;
    faults.require(fits, "file", "evidenceSize", MAX_BYTES / MEBIBYTE);
    var type = EvidenceType.of(mediaType, content);
    faults.require(!fits || type.isPresent(), "file", "evidenceType");
    return faults.unless(
        () ->
            new Evidence(
                fileName.strip(), type.orElseThrow().mediaType(), sha256(content), content.length));
  }

  private boolean isName() {
    return !fileName.isBlank()
        && fileName.length() <= MAX_NAME
        && fileName
            .codePoints()
            .noneMatch(
                character ->
                    Character.isISOControl(character)
                        || "/\\".indexOf(character) >= 0
                        || Character.getType(character) == Character.SURROGATE
                        || Character.getType(character) == Character.FORMAT);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
