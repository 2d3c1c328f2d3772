package it.camcom.pira.api.chamber;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.api.problem.ProblemTexts;
import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

@Path("status")
@RequestScoped
@AcrossChambers(because = "it only tells that the platform is up (ModI)")
public class StatusResource {

  @GET
  @Produces(Problem.MEDIA_TYPE)
  @Operation(operationId = "status", summary = "Se la piattaforma è in servizio")
  @SecurityRequirements
  @Requires(Right.PUBLIC)
  public Problem status() {
    return new Problem(
        "about:blank",
        ProblemTexts.of("Status.title"),
        200,
        ProblemTexts.of("Status.detail"),
        null);
  }
}
