package it.camcom.pira.web.chamber;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.register.ChamberReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The chamber's logo, beside its name on every page. */
@Path("chambers/{chamber}/logo")
@RequestScoped
public class LogoResource {

  @Inject private ChamberReading chamber;

  @Requires(Right.READ_PLAN)
  @GET
  @Produces({"image/png", "image/jpeg"})
  public Response logo() {
    var logo = chamber.logo().orElseThrow(NotFoundException::new);
    return Response.ok(logo.image(), logo.mediaType()).build();
  }
}
