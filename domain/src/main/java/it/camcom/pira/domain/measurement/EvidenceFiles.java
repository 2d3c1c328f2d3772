package it.camcom.pira.domain.measurement;

import java.util.Optional;

/**
 * The contents of the evidence files of the chamber in scope. A content is identified by its digest
 * and stored once.
 */
public interface EvidenceFiles {

  /** Stores a content, unless it is stored already. */
  void keep(String sha256, byte[] content);

  /**
   * Returns the content; empty when it is not stored, as for a file of which only the digest is
   * known.
   */
  Optional<byte[]> content(String sha256);

  /** Deletes a content that no measurement refers to any longer. */
  void release(String sha256);
}
