package it.camcom.pira.api.network;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.network.NetworkRead;
import it.camcom.pira.domain.network.NetworkReading;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonNaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("chambers/{chamber}/network-reads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NetworkReadsResource {

  @Inject private NetworkReading reading;
  @Inject private PersonNaming naming;

  @GET
  @Operation(
      operationId = "networkReads",
      summary = "Chi nella rete ha letto dati approvati della camera, quando e quali")
  @Requires(Right.READ_NETWORK_READS)
  public NetworkReadsView reads() {
    var reads = reading.readsOfChamber();
    var people = naming.named(reads.stream().map(NetworkRead::person).toList());
    return new NetworkReadsView(
        reads.stream().map(read -> NetworkReadView.of(read, people)).toList());
  }

  /** What the network read of the chamber, latest first. */
  @Schema(name = "NetworkReads")
  public record NetworkReadsView(List<NetworkReadView> reads) {}

  /** One reading. */
  @Schema(name = "NetworkRead")
  public record NetworkReadView(
      Instant at,
      @Schema(examples = "nadia") String person,
      String request,
      @Schema(examples = "Dati approvati del 2020") String what,
      @Schema(description = "Quanti dati della camera", examples = "59") int figures) {

    static NetworkReadView of(NetworkRead read, KnownPeople people) {
      return new NetworkReadView(
          read.at(),
          people.username(read.person()),
          read.request().orElse(null),
          read.what(),
          read.figures());
    }
  }
}
