package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Sha256;

/**
 * The input of an evidence file.
 *
 * @param mediaType as the caller declares it
 */
@SuppressWarnings("ArrayRecordComponent") // files are not compared
public record EvidenceInput(String fileName, String mediaType, byte[] content) {

  /** The largest size of a file in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /** The most characters of its name. */
  public static final int MAX_NAME = 200;

  private static final int MEBIBYTE = 1024 * 1024;

  /** Returns the evidence without its content, or nothing if there is a fault. */
  Evidence check(Fields fields) {
    fields.require(isName(), "file-name", "fileName", MAX_NAME);
    boolean fits = content.length > 0 && content.length <= MAX_BYTES;
    fields.require(fits, "file", "evidenceSize", MAX_BYTES / MEBIBYTE);
    var type = EvidenceType.of(mediaType, content);
    fields.require(!fits || type.isPresent(), "file", "evidenceType");
    return fields.ifSound(
        () ->
            new Evidence(
                fileName.strip(),
                type.orElseThrow().mediaType(),
                Sha256.of(content),
                content.length));
  }

  private boolean isName() {
    return fileName != null
        && !fileName.isBlank()
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
}
