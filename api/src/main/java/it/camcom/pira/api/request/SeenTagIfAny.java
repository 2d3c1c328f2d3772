package it.camcom.pira.api.request;

import it.camcom.pira.domain.language.Version;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The version that the caller saw, of what may not be there yet. */
public class SeenTagIfAny {

  @Parameter(
      description =
          "La versione che si è vista, come sta nell’ETag di GET; manca solo se non c’era nulla",
      example = SeenTag.EXAMPLE)
  @HeaderParam(HttpHeaders.IF_MATCH)
  private String ifMatch;

  /**
   * Empty when the caller saw nothing.
   *
   * @throws jakarta.ws.rs.BadRequestException if it is not one strong tag of a version
   */
  public Optional<Version> version() {
    return SeenTag.read(ifMatch);
  }
}
