package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * The network read figures of a chamber.
 *
 * @param request the number of the request
 * @param what was asked for, in words
 * @param figures how many of the chamber's figures were given
 */
public record NetworkRead(
    Instant at, AccountId person, Optional<String> request, String what, int figures) {}
