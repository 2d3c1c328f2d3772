package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Fields;
import java.util.Objects;

/**
 * The input of a password change; null where nothing was entered.
 *
 * @param repeated the new password once more, where a form asks for it; null elsewhere
 */
public record PasswordChangeInput(String oldPassword, String newPassword, String repeated) {

  public static final int MIN_CHARACTERS = PasswordRule.MIN_CHARACTERS;

  /** The most bytes in UTF-8, and so the most characters too. */
  public static final int MAX_BYTES = PasswordRule.MAX_BYTES;

  String old() {
    return Objects.requireNonNullElse(oldPassword, "");
  }

  String chosen() {
    return Objects.requireNonNullElse(newPassword, "");
  }

  /** Reports the faults of the new password. */
  void check(Fields fields, Username username) {
    fields.require(!old().equals(chosen()), "newPassword", "samePassword");
    PasswordRule.check(fields, "newPassword", username, chosen());
    fields.require(repeated == null || repeated.equals(chosen()), "repeated", "notRepeated");
  }
}
