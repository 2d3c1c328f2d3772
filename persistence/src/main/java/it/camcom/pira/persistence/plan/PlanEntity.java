package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanInBrief;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "plan")
class PlanEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_year")
  int year;

  @Column(name = "renewed_from")
  UUID renewedFrom;

  @Version int version;

  protected PlanEntity() {}

  PlanEntity(Plan plan) {
    id = plan.id().value();
    year = plan.year().getValue();
    renewedFrom = plan.renewedFrom().map(PlanId::value).orElse(null);
  }

  PlanInBrief brief() {
    return new PlanInBrief(
        new PlanId(id), Year.of(year), Optional.ofNullable(renewedFrom).map(PlanId::new));
  }
}
