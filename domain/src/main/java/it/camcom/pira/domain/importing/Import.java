package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.document.DocumentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A source uploaded for review.
 *
 * @param sha256 of the source, 64 hexadecimal digits
 * @param recogniser the version that made the review
 * @param document the document made when the review was accepted
 */
public record Import(
    ImportId id,
    Source source,
    String sha256,
    int recogniser,
    AccountId takenInBy,
    Instant takenInAt,
    Optional<DocumentId> document) {}
