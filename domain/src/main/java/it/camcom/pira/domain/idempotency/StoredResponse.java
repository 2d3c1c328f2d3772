package it.camcom.pira.domain.idempotency;

import java.util.Optional;

/**
 * What a request was answered.
 *
 * @param location the address of what was created
 * @param tag its version
 * @param body as it went out
 */
public record StoredResponse(int status, String location, Optional<String> tag, String body) {}
