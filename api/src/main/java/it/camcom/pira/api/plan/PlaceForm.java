package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.PlaceInput;
import it.camcom.pira.domain.plan.FinancialGroup;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place of a part, as JSON. */
public sealed interface PlaceForm {

  String FROM_0 = "Da 0; oltre l’ultimo vuol dire in fondo";
  String LAST = "" + Integer.MAX_VALUE;

  PlaceInput input();

  /** A section or a sheet, in the plan itself. */
  @Schema(name = "PlaceInPlan")
  record InPlan(
      @Schema(required = true, description = FROM_0, examples = "0", minimum = "0", maximum = LAST) Integer position)
      implements PlaceForm {

    @Override
    public PlaceInput input() {
      return new PlaceInput(position, null, null);
    }
  }

  /** An objective, in a sheet. */
  @Schema(name = "PlaceInSheet")
  record InSheet(
      @Schema(required = true, description = FROM_0, examples = "0", minimum = "0", maximum = LAST) Integer position,
      @Schema(required = true, description = "La scheda") UUID parent)
      implements PlaceForm {

    @Override
    public PlaceInput input() {
      return new PlaceInput(position, parent, null);
    }
  }

  /** An indicator, in an objective or in a group of the financial health. */
  @Schema(name = "PlaceOfIndicator")
  record OfIndicator(
      @Schema(required = true, description = FROM_0, examples = "0", minimum = "0", maximum = LAST) Integer position,
      @Schema(description = "L’obiettivo") UUID parent,
      @Schema(
              description = "Al posto dell’obiettivo, il gruppo dello stato di salute finanziaria",
              implementation = FinancialGroup.class)
          String group)
      implements PlaceForm {

    @Override
    public PlaceInput input() {
      return new PlaceInput(position, parent, group);
    }
  }
}
