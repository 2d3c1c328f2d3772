package it.camcom.pira.api.campaign;

import it.camcom.pira.api.view.Paging;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.DueReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
  @Requires(Right.RECORD_OWN_VALUES)
  public Response due(@BeanParam Paging paging) {
    var due = reading.due(paging.offset(), paging.limit());
    return paging.answer(DueView.of(due), due.indicators().size(), due.total());
  }
}
