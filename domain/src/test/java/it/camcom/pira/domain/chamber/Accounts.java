package it.camcom.pira.domain.chamber;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of accounts that a test knows by name. */
public final class Accounts {

  private Accounts() {}

  /** Always the same for a name. */
  public static AccountId named(String username) {
    return new AccountId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
  }
}
