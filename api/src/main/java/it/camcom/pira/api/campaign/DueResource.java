package it.camcom.pira.api.campaign;

import it.camcom.pira.domain.campaign.DueReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/due")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {

  @Inject private DueReading reading;

  @GET
  @Operation(
      operationId = "due",
      summary = "I miei indicatori da rilevare ora, dal termine più vicino")
  @APIResponse(
      responseCode = "200",
      description = "Gli indicatori; se ne restano altri, Link dice dove continuare",
      content = @Content(schema = @Schema(implementation = DueView.class)))
  @Extension(name = "x-right", value = "RECORD_OWN_VALUES")
  public Response due(
      @QueryParam("offset") @DefaultValue("0") int offset,
      @Parameter(description = "Quanti, al massimo 500", example = "100")
          @QueryParam("limit")
          @DefaultValue("100")
          int limit,
      @Context UriInfo address) {
    var due = reading.due(offset, limit);
    var answer = Response.ok(DueView.of(due));
    int next = Math.max(0, offset) + due.indicators().size();
    if (!due.indicators().isEmpty() && next < due.total()) {
      answer.link(address.getRequestUriBuilder().replaceQueryParam("offset", next).build(), "next");
    }
    return answer.build();
  }
}
