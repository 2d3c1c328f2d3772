package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Column(name = "suppressed_on")
  LocalDate suppressedOn;

  @Column(name = "suppression_reason")
  String suppressionReason;

  protected ObjectiveEntity() {}

  ObjectiveEntity(UUID planId, Objective objective) {
    this.id = objective.id().value();
    this.planId = planId;
  }

  void update(UUID sheetId, int position, Objective objective) {
    this.sheetId = sheetId;
    this.position = position;
    this.title = objective.title();
    this.description = objective.description().html();
    this.suppressedOn = objective.suppression().map(Suppression::on).orElse(null);
    this.suppressionReason = objective.suppression().map(Suppression::reason).orElse(null);
  }

  Objective objective(List<Indicator> indicators) {
    return new Objective(
        new ObjectiveId(id),
        title,
        new RichText(description),
        Optional.ofNullable(suppressedOn).map(day -> new Suppression(day, suppressionReason)),
        indicators);
  }
}
