package it.camcom.pira.api.plan;

import it.camcom.pira.api.request.ChangeReason;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Year;
import java.util.Optional;

/** The parameters common to every request that changes a plan. */
public class PlanChangeRequest {

  @PathParam("year")
  private int year;

  @BeanParam private ChangeReason reason;

  @Context private UriInfo address;

  Year year() {
    return Year.of(year);
  }

  Optional<String> reason() {
    return reason.given();
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
