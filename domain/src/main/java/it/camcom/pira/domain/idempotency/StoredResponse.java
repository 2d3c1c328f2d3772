package it.camcom.pira.domain.idempotency;

import java.util.Optional;

/**
 * The stored response to a request.
 *
 * @param location the address of what was created
 * @param tag its version
 * @param body as it was sent
 */
public record StoredResponse(int status, String location, Optional<String> tag, String body) {}
