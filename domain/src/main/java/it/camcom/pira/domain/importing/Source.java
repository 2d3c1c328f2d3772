package it.camcom.pira.domain.importing;

/**
 * A document as it arrived. It is kept as it is: a review is what the recogniser makes of it.
 *
 * @param mediaType such as {@code text/plain}
 */
@SuppressWarnings("ArrayRecordComponent") // sources are not compared
public record Source(String mediaType, byte[] content) {

  /** Bytes of a source: a plan with its texts has some 40 KiB. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;
}
