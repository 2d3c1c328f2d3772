package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A record that the network read figures of a chamber.
 *
 * @param request the number of the request
 * @param what a description of the query
 * @param figures the number of the chamber's figures returned
 */
public record NetworkRead(
    Instant at, AccountId person, Optional<String> request, String what, int figures) {}
