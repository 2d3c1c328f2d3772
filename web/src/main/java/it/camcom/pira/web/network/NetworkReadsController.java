package it.camcom.pira.web.network;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.network.NetworkRead;
import it.camcom.pira.domain.network.NetworkReading;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonNaming;
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

/** What the network read of a chamber. */
@Controller
@Path("chambers/{chamber}/network-reads")
@RequestScoped
public class NetworkReadsController {

  @Inject private ChamberReading chamber;
  @Inject private NetworkReading reading;
  @Inject private PersonNaming naming;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_NETWORK_READS)
  @GET
  public String reads() {
    var reads = reading.readsOfChamber();
    var people = naming.named(reads.stream().map(NetworkRead::person).toList());
    models.put("reads", reads.stream().map(read -> ReadLine.of(read, people)).toList());
    models.put("page", ChamberPage.of(chamber, request));
    return "network/reads.jte";
  }

  /** One reading, as the list shows it. */
  public record ReadLine(String at, String person, String what, int figures) {

    static ReadLine of(NetworkRead read, KnownPeople people) {
      return new ReadLine(
          Terms.moment(read.at()), people.username(read.person()), read.what(), read.figures());
    }
  }
}
