package it.camcom.pira.api.plan;

import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Place;
import it.camcom.pira.domain.plan.SheetId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a part is to stand. */
@Schema(name = "Place")
public record PlaceForm(
    @Schema(description = "Da 0; oltre l’ultimo vuol dire in fondo", examples = "0")
        Integer position,
    @Schema(description = "La scheda in cui mettere un obiettivo, o l’obiettivo di un indicatore")
        UUID parent,
    @Schema(
            description =
                "Il gruppo dello stato di salute finanziaria in cui mettere un indicatore",
            implementation = FinancialGroup.class)
        String group) {

  Place inPlan() {
    return place(fields -> Optional.empty());
  }

  Place inSheet() {
    return place(
        fields -> {
          fields.require(parent != null, "parent", "required");
          return Optional.of(new Place.OfSheet(new SheetId(parent)));
        });
  }

  Place ofIndicator() {
    return place(
        fields -> {
          fields.require((parent == null) != (group == null), "parent", "parentOrGroup");
          return Optional.of(
              group == null
                  ? new Place.OfObjective(new ObjectiveId(parent))
                  : new Place.OfGroup(fields.constant(FinancialGroup.class, "group", group)));
        });
  }

  private Place place(Function<Fields, Optional<Place.Parent>> of) {
    var fields = new Fields();
    fields.require(position != null && position >= 0, "position", "position");
    var parentPart = of.apply(fields);
    return fields.made(() -> new Place(parentPart, position));
  }
}
