package it.camcom.pira.web.document;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.document.DocumentReading;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** The documents of a chamber. */
@Controller
@Path("chambers/{chamber}/documents")
@RequestScoped
public class DocumentsController {

  @Inject private ChamberReading chamber;
  @Inject private DocumentReading reading;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_PLAN)
  @GET
  public String documents() {
    models.put("page", ChamberPage.of(chamber, request));
    models.put("documents", reading.all().stream().map(DocumentRow::of).toList());
    return "documents.jte";
  }
}
