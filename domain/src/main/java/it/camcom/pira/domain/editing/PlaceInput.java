package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Place;
import it.camcom.pira.domain.plan.SheetId;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a part is to stand.
 *
 * @param position from 0; one beyond the last means at the end
 * @param parent the sheet of an objective, or the objective of an indicator
 * @param group the name of a {@link FinancialGroup}, in place of an indicator's objective
 */
public record PlaceInput(Integer position, UUID parent, String group) {

  Optional<Place> check(Fields fields, Place.Within within) {
    return fields.make(
        own -> {
          own.require(position != null && position >= 0, "position", "position");
          var in = parent(own, within);
          return () -> new Place(in, position);
        });
  }

  private Optional<Place.Parent> parent(Fields own, Place.Within within) {
    return switch (within) {
      case PLAN -> Optional.empty();
      case SHEET -> {
        own.require(parent != null, "parent", "required");
        yield Optional.ofNullable(parent).map(one -> new Place.OfSheet(new SheetId(one)));
      }
      case OBJECTIVE_OR_GROUP -> objectiveOrGroup(own);
    };
  }

  private Optional<Place.Parent> objectiveOrGroup(Fields own) {
    own.require((parent == null) != (group == null), "parent", "parentOrGroup");
    return group == null
        ? Optional.ofNullable(parent).map(one -> new Place.OfObjective(new ObjectiveId(one)))
        : own.constantIfAny(FinancialGroup.class, "group", group).map(Place.OfGroup::new);
  }
}
