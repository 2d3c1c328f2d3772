package it.camcom.pira.domain.measurement;

import java.util.Optional;

/**
 * The contents of the files that prove measurements of the chamber in scope. A content is known by
 * its digest and kept once.
 */
public interface EvidenceFiles {

  /** Keeps a content, unless it is kept already. */
  void keep(String sha256, byte[] content);

  /** Empty when it is not kept, as is that of a file whose digest alone was ever known. */
  Optional<byte[]> content(String sha256);

  /** Gives up a content that no measurement names any more. */
  void release(String sha256);
}
