package it.camcom.pira.web.chamber;

import it.camcom.pira.domain.chamber.AcrossChambers;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberEntering;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.document.DocumentReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

/** The start page: the chambers of whoever logged in, with their documents. */
@Controller
@Path("")
@RequestScoped
@AcrossChambers(because = "it lists where the caller belongs, and enters each in turn")
public class ChambersController {

  @Inject private ChamberEntering entering;
  @Inject private CurrentScope scope;
  @Inject private DocumentReading reading;
  @Inject private Models models;

  @GET
  public String chambers(@Context SecurityContext caller) {
    var person = caller.getUserPrincipal().getName();
    var cards = entering.chambersOf(person).stream().map(chamber -> card(chamber, person)).toList();
    models.put("person", person);
    models.put("chambers", cards);
    return "chambers.jte";
  }

  private ChamberCard card(Chamber chamber, String person) {
    var member = entering.scopeOf(chamber.id().code(), person).orElseThrow();
    return ChamberCard.of(chamber, scope.within(member, reading::all));
  }
}
