package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Sha256;

/**
 * A file as somebody sends it.
 *
 * @param mediaType as it is said to be
 */
@SuppressWarnings("ArrayRecordComponent") // files are not compared
public record EvidenceInput(String fileName, String mediaType, byte[] content) {

  /** Bytes of a file. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /** Characters of its name. */
  public static final int MAX_NAME = 200;

  private static final int MEBIBYTE = 1024 * 1024;

  /** What is kept of it beside its content; nothing while a fault of it stands in the way. */
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
