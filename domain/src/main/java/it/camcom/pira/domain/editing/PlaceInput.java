package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.SheetId;
import java.util.Optional;
import java.util.UUID;

/**
 * The input of a part's place.
 *
 * @param position from 0; one beyond the last means the end
 * @param parent the sheet of an objective, or the objective of an indicator
 * @param group the name of a {@link FinancialGroup}, in place of an indicator's objective
 */
public record PlaceInput(Integer position, UUID parent, String group) {

  Optional<PartPlace> check(Fields fields, PartPlace.Within within) {
    return fields.make(
        own -> {
          own.require(position != null && position >= 0, "position", "position");
          var in = parent(own, within);
          return () -> new PartPlace(in, position);
        });
  }

  private Optional<PartPlace.Parent> parent(Fields own, PartPlace.Within within) {
    return switch (within) {
      case PLAN -> Optional.empty();
      case SHEET -> {
        own.require(parent != null, "parent", "required");
        yield Optional.ofNullable(parent).map(one -> new PartPlace.OfSheet(new SheetId(one)));
      }
      case OBJECTIVE_OR_GROUP -> objectiveOrGroup(own);
    };
  }

  private Optional<PartPlace.Parent> objectiveOrGroup(Fields own) {
    own.require((parent == null) != (group == null), "parent", "parentOrGroup");
    return group == null
        ? Optional.ofNullable(parent).map(one -> new PartPlace.OfObjective(new ObjectiveId(one)))
        : own.constantIfAny(FinancialGroup.class, "group", group).map(PartPlace.OfGroup::new);
  }
}
