package it.camcom.pira.domain.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a revised plan changes of the approved one, and why (D.lgs. 91/2011 art. 22).
 *
 * @param base the approved document that it revises
 */
public record Revision(DocumentId base, List<Explained> differences) {

  public Revision {
    Objects.requireNonNull(base, "base");
    differences = List.copyOf(differences);
  }

  /**
   * A difference with the reason given for it.
   *
   * @param reason empty when nobody gave one
   */
  public record Explained(Difference difference, Optional<String> reason) {}
}
