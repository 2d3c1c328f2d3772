package it.camcom.pira.api.view;

import it.camcom.pira.domain.chamber.Chamber;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chamber of commerce. */
@Schema(name = "Chamber")
public record ChamberView(
    @Schema(examples = "prato") String id,
    @Schema(examples = "Camera di Commercio di Prato") String name,
    @Schema(description = "Sigle delle province") List<String> provinces,
    @Schema(description = "Codice fiscale", examples = "84000510485") String taxCode,
    @Schema(description = "Ultimo giorno dei suoi organi", examples = "2020-09-30")
        LocalDate ceasedOn) {

  public static ChamberView of(Chamber chamber) {
    return new ChamberView(
        chamber.id().code(),
        chamber.name(),
        chamber.provinces(),
        chamber.taxCode().orElse(null),
        chamber.ceasedOn().orElse(null));
  }
}
