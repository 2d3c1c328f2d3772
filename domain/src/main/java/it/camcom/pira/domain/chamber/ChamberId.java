package it.camcom.pira.domain.chamber;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name by which a chamber is known in addresses and in storage, such as {@code prato} or
 * {@code pistoia-prato}. It is given once and never reused, not even after the chamber ceased.
 */
public record ChamberId(String code) {

  public static final int MAX_CHARACTERS = 32;

  private static final Pattern CODE = Pattern.compile("[a-z](?:-?[a-z0-9]){1,31}");

  /**
   * @throws IllegalArgumentException unless the code is 2 to 32 lower-case letters, digits and
   *     single hyphens, beginning with a letter
   */
  public ChamberId {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not the code of a chamber");
    }
  }

  /**
   * Returns the chamber with the id that a caller gives; empty when no chamber can have that id.
   */
  public static Optional<ChamberId> named(String code) {
    return isCode(code) ? Optional.of(new ChamberId(code)) : Optional.empty();
  }

  private static boolean isCode(String code) {
    return code.length() <= MAX_CHARACTERS && CODE.matcher(code).matches();
  }

  @Override
  public String toString() {
    return code;
  }
}
