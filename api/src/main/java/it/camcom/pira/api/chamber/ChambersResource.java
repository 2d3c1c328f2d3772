package it.camcom.pira.api.chamber;

import it.camcom.pira.domain.chamber.AcrossChambers;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberEntering;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("chambers")
@RequestScoped
@AcrossChambers(because = "it lists where the caller belongs, before a chamber is entered")
@Produces(MediaType.APPLICATION_JSON)
public class ChambersResource {

  @Inject private ChamberEntering entering;

  @GET
  @Operation(operationId = "chambers", summary = "Le camere a cui appartiene il chiamante")
  public ChambersView chambers(@Context SecurityContext caller) {
    return new ChambersView(
        entering.chambersOf(caller.getUserPrincipal().getName()).stream()
            .map(ChamberView::of)
            .toList());
  }

  /** The chambers of the caller, by name. */
  @Schema(name = "Chambers")
  public record ChambersView(List<ChamberView> chambers) {}

  /** A chamber of commerce. */
  @Schema(name = "Chamber")
  public record ChamberView(
      @Schema(examples = "prato") String id,
      @Schema(examples = "Camera di Commercio di Prato") String name,
      @Schema(description = "Ultimo giorno dei suoi organi", examples = "2020-09-30")
          LocalDate ceasedOn) {

    static ChamberView of(Chamber chamber) {
      return new ChamberView(chamber.id().code(), chamber.name(), chamber.ceasedOn().orElse(null));
    }
  }
}
