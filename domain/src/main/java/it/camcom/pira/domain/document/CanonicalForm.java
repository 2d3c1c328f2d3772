package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * A document as data in canonical form: equal contents have equal bytes.
 *
 * @param json its text
 * @param sha256 the digest of its bytes in UTF-8, 64 hexadecimal digits
 */
public record CanonicalForm(String json, String sha256) {

  /** The form of what did not exist. */
  public static final CanonicalForm NOTHING = of("{}");

  public static CanonicalForm of(String json) {
    return new CanonicalForm(json, Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
  }
}
