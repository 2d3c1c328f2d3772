package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.Optional;

/**
 * The author of a request, with the limits of the way they logged in.
 *
 * @param inPerson whether they logged in themselves, rather than a program with a token
 * @param readOnly whether that way permits reading only
 * @param only the one chamber that it is for; empty for all that the person belongs to
 */
public record Caller(
    AccountId account, boolean inPerson, boolean readOnly, Optional<ChamberId> only) {

  /** A person who logged in themselves, with all their rights. */
  public static Caller inPerson(Person person) {
    return new Caller(person.account().id(), true, false, Optional.empty());
  }

  /** A program that logged in with a token of the person. */
  static Caller with(AccessToken token) {
    return new Caller(token.owner(), false, token.readOnly(), token.only());
  }

  boolean mayEnter(ChamberId chamber) {
    return only.isEmpty() || only.get().equals(chamber);
  }
}
