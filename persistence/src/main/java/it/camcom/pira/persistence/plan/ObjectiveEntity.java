package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "objective")
class ObjectiveEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "sheet_id")
  UUID sheetId;

  int position;
  String title;
  String description;

  protected ObjectiveEntity() {}

  ObjectiveEntity(UUID planId, UUID sheetId, int position, Objective objective) {
    this.id = UUID.randomUUID();
    this.planId = planId;
    this.sheetId = sheetId;
    this.position = position;
    this.title = objective.title();
    this.description = objective.description().html();
  }

  Objective objective(List<Indicator> indicators) {
    return new Objective(title, new RichText(description), indicators);
  }
}
