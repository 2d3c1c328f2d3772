package it.camcom.pira.domain.chamber;

import java.util.Objects;
import java.util.UUID;

/**
 * The opaque id of an account. Whatever is kept of a person's work carries it in place of a name: a
 * name that is changed or taken away stands in no record and in no hash.
 */
public record AccountId(UUID value) {

  /** Whoever does the platform's own work. No account has this id. */
  public static final AccountId PLATFORM = new AccountId(new UUID(0, 0));

  public AccountId {
    Objects.requireNonNull(value, "value");
  }

  public static AccountId next() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
