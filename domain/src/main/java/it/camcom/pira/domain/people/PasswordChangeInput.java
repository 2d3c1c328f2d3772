package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Fields;
import java.util.Objects;

/**
 * What somebody enters to choose another password; null where nothing was entered.
 *
 * @param repeated the new password once more, where a form asks for it; null elsewhere
 */
public record PasswordChangeInput(String oldPassword, String newPassword, String repeated) {

  public static final int MIN_CHARACTERS = PasswordRule.MIN_CHARACTERS;

  /** In UTF-8, so that it has no more characters either. */
  public static final int MAX_BYTES = PasswordRule.MAX_BYTES;

  String old() {
    return Objects.requireNonNullElse(oldPassword, "");
  }

  String chosen() {
    return Objects.requireNonNullElse(newPassword, "");
  }

  /** Notes what stands in the way of the new password. */
  void check(Fields fields, Username username) {
    fields.require(!old().equals(chosen()), "newPassword", "samePassword");
    PasswordRule.check(fields, "newPassword", username, chosen());
    fields.require(repeated == null || repeated.equals(chosen()), "repeated", "notRepeated");
  }
}
