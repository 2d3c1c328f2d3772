package it.camcom.pira.domain.importing;

/**
 * A document as it arrived, stored unchanged. A review is what the recogniser reads in it.
 *
 * @param mediaType such as {@code text/plain}
 */
@SuppressWarnings("ArrayRecordComponent") // sources are not compared
public record Source(String mediaType, byte[] content) {

  /** The largest size of a source in bytes: a plan with its texts has some 40 KiB. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;
}
