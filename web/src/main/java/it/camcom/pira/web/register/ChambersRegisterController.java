package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.register.ChamberRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All chambers of the installation. */
@Controller
@Path("register/chambers")
@RequestScoped
@AcrossChambers(because = "the network keeps the register; it sees nothing of a chamber's work")
public class ChambersRegisterController {

  @Inject private ChamberRegister register;
  @Inject private Models models;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String chambers() {
    models.put("chambers", register.chambers().stream().map(ChamberRow::of).toList());
    return "register/chambers.jte";
  }
}
