package it.camcom.pira.domain.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that a person logs in with: 2 to 100 lower-case letters, digits and {@code . _ @ -},
 * beginning and ending with a letter or digit. It may be an e-mail address.
 */
public record Username(String text) {

  public static final int MAX_CHARACTERS = 100;

  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9._@-]{0,98}[a-z0-9])");

  /**
   * @throws IllegalArgumentException if it does not have that form
   */
  public Username {
    if (text.length() > MAX_CHARACTERS || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a user name");
    }
  }

  /** Reads a typed name, in capitals or not; empty when it cannot be a user name. */
  public static Optional<Username> typed(String text) {
    var lower = text.strip().toLowerCase(Locale.ROOT);
    return lower.length() <= MAX_CHARACTERS && FORM.matcher(lower).matches()
        ? Optional.of(new Username(lower))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
