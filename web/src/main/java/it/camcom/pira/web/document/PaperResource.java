package it.camcom.pira.web.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.document.DocumentFormat;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentPrinting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The printed document. */
@Path("chambers/{chamber}/documents")
@RequestScoped
public class PaperResource {

  @Inject private DocumentPrinting printing;

  @Requires(Right.READ_PLAN)
  @GET
  @Path("{id}.pdf")
  @Produces("application/pdf")
  public Response paper(@PathParam("id") UUID id) {
    var paper =
        printing.print(new DocumentId(id), DocumentFormat.PDF).orElseThrow(NotFoundException::new);
    return Response.ok(paper.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"")
        .build();
  }
}
