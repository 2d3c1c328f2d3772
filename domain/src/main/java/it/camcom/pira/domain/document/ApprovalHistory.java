package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.language.Texts;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The steps of a document up to its publication (iter).
 *
 * @param submittedBy the account that submitted it last
 * @param returnedBecause the reason of its return; empty once it is submitted again
 * @param publication where the public finds it
 * @param transmittedOn the day it was sent to the ministries
 */
public record ApprovalHistory(
    Optional<AccountId> submittedBy,
    Optional<String> returnedBecause,
    Optional<Publication> publication,
    Optional<LocalDate> transmittedOn) {

  public static final ApprovalHistory NONE =
      new ApprovalHistory(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public ApprovalHistory {
    Objects.requireNonNull(submittedBy, "submittedBy");
    returnedBecause.ifPresent(reason -> Texts.requireLine("reason", reason));
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(transmittedOn, "transmittedOn");
  }

  ApprovalHistory submittedBy(AccountId person) {
    return new ApprovalHistory(
        Optional.of(person), Optional.empty(), Optional.empty(), Optional.empty());
  }

  ApprovalHistory returned(String reason) {
    return new ApprovalHistory(submittedBy, Optional.of(reason), publication, transmittedOn);
  }

  ApprovalHistory published(Publication where) {
    return new ApprovalHistory(submittedBy, returnedBecause, Optional.of(where), transmittedOn);
  }

  ApprovalHistory transmitted(LocalDate day) {
    return new ApprovalHistory(submittedBy, returnedBecause, publication, Optional.of(day));
  }

  /**
   * The day from which, and the address at which, everybody can read a document (D.lgs. 33/2013
   * art. 29).
   */
  public record Publication(LocalDate date, URI address) {

    /** The most characters of an address. */
    public static final int MAX_ADDRESS = 500;

    public Publication {
      Objects.requireNonNull(date, "date");
      if (!isAddress(address)) {
        throw new IllegalArgumentException("not an address of the web");
      }
    }

    /**
     * Whether it is a complete https address of at most {@link #MAX_ADDRESS} characters, without
     * user information.
     */
    public static boolean isAddress(URI address) {
      return "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.toString().length() <= MAX_ADDRESS;
    }
  }
}
