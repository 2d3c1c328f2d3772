package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Fields;
import java.util.Optional;
import java.util.regex.Pattern;

/** The input of a person to receive an account; null where nothing was entered. */
public record PersonInput(String username, String name, String email) {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

  /** Returns the person, or null after reporting each field at fault. */
  public NewPerson check(Fields fields) {
    var typed = Optional.ofNullable(username).flatMap(Username::typed);
    fields.require(typed.isPresent(), "username", "username");
    fields.require(
        name != null && !name.isBlank() && name.length() <= Account.MAX_NAME,
        "name",
        "name",
        Account.MAX_NAME);
    fields.oneLine("name", name);
    var address = Optional.ofNullable(email).filter(text -> !text.isEmpty());
    fields.require(address.isEmpty() || EMAIL.matcher(address.get()).matches(), "email", "email");
    return fields.ifSound(() -> new NewPerson(typed.orElseThrow(), name.strip(), address));
  }
}
