package it.camcom.pira.api.document;

import it.camcom.pira.api.view.DifferenceTable;
import it.camcom.pira.api.view.DifferenceView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.document.Comparing;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.Revision.Explained;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Compares documents, as data or as a table. */
@Path("chambers/{chamber}/documents")
@RequestScoped
public class DocumentComparisonResource {

  @Inject private Comparing comparing;

  @GET
  @Path("{id}/comparison")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "compareDocument",
      summary = "Che cosa dice un altro documento, o il piano com’è ora, diversamente da questo")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DifferenceView.ListView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
      })
  @Requires(Right.READ_PLAN)
  public DifferenceView.ListView compare(
      @PathParam("id") UUID id,
      @Parameter(description = "L’altro documento; senza, il piano com’è ora") @QueryParam("with")
          UUID other) {
    return DifferenceView.ListView.of(differences(id, other));
  }

  @GET
  @Path("{id}/comparison")
  @Produces("text/csv;charset=UTF-8;qs=0.5")
  @Operation(hidden = true)
  @Requires(Right.READ_PLAN)
  public String table(@PathParam("id") UUID id, @QueryParam("with") UUID other) {
    return DifferenceTable.csv(differences(id, other));
  }

  private List<Explained> differences(UUID id, UUID other) {
    var from = new DocumentId(id);
    return (other == null
            ? comparing.sinceDocument(from)
            : comparing.documents(from, new DocumentId(other)))
        .orElseThrow(NotFoundException::new);
  }
}
