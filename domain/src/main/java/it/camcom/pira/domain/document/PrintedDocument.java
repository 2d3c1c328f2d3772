package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Sha256;

/** A printed document. */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedDocument(String fileName, byte[] bytes) {

  /** Of its bytes, which are the same whenever the same is printed. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
