package it.camcom.pira.api.chamber;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/logo")
@RequestScoped
public class LogoResource {

  @Inject private ChamberReading reading;

  @GET
  @Produces({"image/png", "image/jpeg"})
  @Operation(operationId = "logo", summary = "Il logo della camera")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Requires(Right.READ_PLAN)
  public Response logo() {
    var logo = reading.logo().orElseThrow(NotFoundException::new);
    return Response.ok(logo.image(), logo.mediaType()).build();
  }
}
