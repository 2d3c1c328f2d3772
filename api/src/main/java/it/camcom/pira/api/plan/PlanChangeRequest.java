package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.ReasonGiving;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Year;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters common to every request that changes a plan. */
public class PlanChangeRequest {

  @PathParam("year")
  private int year;

  @Parameter(
      description = "Perché; serve se un documento del piano è già approvato",
      schema = @Schema(type = SchemaType.STRING, maxLength = ReasonGiving.MAX_REASON))
  @QueryParam("reason")
  private String reason;

  @Context private UriInfo address;

  Year year() {
    return Year.of(year);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Returns the address of a path below the plan. */
  URI addressOf(String path) {
    return address
        .getBaseUriBuilder()
        .path("chambers/{chamber}/plans/{year}")
        .path(path)
        .build(address.getPathParameters().getFirst("chamber"), year);
  }
}
