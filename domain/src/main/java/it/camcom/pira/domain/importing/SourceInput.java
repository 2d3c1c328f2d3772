package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Fields;

/**
 * A document as somebody sends it.
 *
 * @param mediaType as it is said to be, such as {@code text/plain}
 */
@SuppressWarnings("ArrayRecordComponent") // sources are not compared
public record SourceInput(String mediaType, byte[] content) {

  /** Bytes of a document. */
  public static final int MAX_BYTES = Source.MAX_BYTES;

  private static final int MEBIBYTE = 1024 * 1024;

  /** The source; nothing while a fault stands in the way. */
  Source check(Fields fields) {
    boolean fits = content != null && content.length <= MAX_BYTES;
    fields.require(fits, "file", "sourceSize", MAX_BYTES / MEBIBYTE);
    return fields.ifSound(() -> new Source(mediaType, content));
  }
}
