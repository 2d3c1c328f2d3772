package it.camcom.pira.api.chamber;

import it.camcom.pira.api.view.ChamberView;
import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("chambers")
@RequestScoped
@AcrossChambers(because = "it lists where the caller belongs, before a chamber is entered")
@Produces(MediaType.APPLICATION_JSON)
public class ChambersResource {

  @Inject private Authentication entering;

  @GET
  @Operation(operationId = "chambers", summary = "Le camere a cui appartiene il chiamante")
  @Requires(Right.OWN_ACCOUNT)
  public ChambersView chambers(@Context HttpServletRequest request) {
    var caller = (Caller) request.getAttribute(Caller.class.getName());
    var person = (Person) request.getAttribute(Person.class.getName());
    return new ChambersView(
        entering.chambersOf(person, caller).stream().map(ChamberView::of).toList());
  }

  /** The chambers of the caller, by name. */
  @Schema(name = "Chambers")
  public record ChambersView(List<ChamberView> chambers) {}
}
