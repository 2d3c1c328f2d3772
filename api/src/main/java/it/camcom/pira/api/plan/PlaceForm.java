package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.PlaceInput;
import it.camcom.pira.domain.plan.FinancialGroup;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a part is to stand. */
@Schema(name = "Place")
public record PlaceForm(
    @Schema(
            description = "Da 0; oltre l’ultimo vuol dire in fondo",
            examples = "0",
            minimum = "0",
            maximum = "" + Integer.MAX_VALUE)
        Integer position,
    @Schema(description = "La scheda in cui mettere un obiettivo, o l’obiettivo di un indicatore")
        UUID parent,
    @Schema(
            description =
                "Il gruppo dello stato di salute finanziaria in cui mettere un indicatore",
            implementation = FinancialGroup.class)
        String group) {

  PlaceInput input() {
    return new PlaceInput(position, parent, group);
  }
}
