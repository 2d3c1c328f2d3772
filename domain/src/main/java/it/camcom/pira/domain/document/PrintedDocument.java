package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Sha256;

/** A printed document. */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedDocument(String fileName, byte[] bytes) {

  /** The digest of its bytes; equal prints have equal digests. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
