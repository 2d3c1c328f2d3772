package it.camcom.pira.domain.chamber;

import java.util.Objects;
import java.util.UUID;

/**
 * The opaque id of an account. Records of a person's work carry it in place of a name, so that a
 * name that is changed or removed appears in no record and in no hash.
 */
public record AccountId(UUID value) {

  /** Stands for the platform's own work. No account has this id. */
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
