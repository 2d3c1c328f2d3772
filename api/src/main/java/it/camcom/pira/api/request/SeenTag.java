package it.camcom.pira.api.request;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.language.Version;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The version that the caller saw, from {@code If-Match}. */
public class SeenTag {

  static final String EXAMPLE = "\"0123456789abcdef0123456789abcdef\"";

  private static final String QUOTE = "\"";

  @Parameter(
      required = true,
      description =
          "La versione che si è vista, come sta nell’ETag di GET, virgolette comprese (di un"
              + " documento anche in seen di readiness)",
      example = EXAMPLE)
  @HeaderParam(HttpHeaders.IF_MATCH)
  private String ifMatch;

  /**
   * Returns the version; empty without the header.
   *
   * @throws BadRequestException unless it is one strong tag of a version
   */
  public Optional<Version> version() {
    return read(ifMatch);
  }

  static Optional<Version> read(String ifMatch) {
    return Optional.ofNullable(ifMatch).map(tag -> inside(tag).orElseThrow(SeenTag::unreadable));
  }

  private static Optional<Version> inside(String tag) {
    return tag.length() > 1 && tag.startsWith(QUOTE) && tag.endsWith(QUOTE)
        ? Version.read(tag.substring(1, tag.length() - 1))
        : Optional.empty();
  }

  private static BadRequestException unreadable() {
    return RequestProblems.badRequest("Request.ifMatch");
  }
}
