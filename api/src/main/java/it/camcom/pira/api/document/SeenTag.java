package it.camcom.pira.api.document;

import jakarta.ws.rs.BadRequestException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a document the caller saw: the SHA-256 of its content, in If-Match. */
final class SeenTag {

  static final String DESCRIPTION = "Il contenuto che si è visto, dall’ETag o da seen";

  private static final Pattern TAG = Pattern.compile("\"([0-9a-f]{64})\"");

  private SeenTag() {}

  /**
   * @throws BadRequestException if it is not the tag of a document
   */
  static Optional<String> of(String ifMatch) {
    if (ifMatch == null) {
      return Optional.empty();
    }
    var tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new BadRequestException();
    }
    return Optional.of(tag.group(1));
  }
}
