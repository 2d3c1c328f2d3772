package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Fields;

/**
 * The input of a source.
 *
 * @param mediaType as the caller declares it, such as {@code text/plain}
 */
@SuppressWarnings("ArrayRecordComponent") // sources are not compared
public record SourceInput(String mediaType, byte[] content) {

  /** The largest size of a document in bytes. */
  public static final int MAX_BYTES = Source.MAX_BYTES;

  private static final int MEBIBYTE = 1024 * 1024;

  /** Returns the source, or nothing if there is a fault. */
  Source check(Fields fields) {
    boolean fits = content != null && content.length <= MAX_BYTES;
    fields.require(fits, "file", "sourceSize", MAX_BYTES / MEBIBYTE);
    return fields.ifSound(() -> new Source(mediaType, content));
  }
}
