package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Entity
@Table(name = "financial_health")
class FinancialHealthEntity extends ChamberOwnedEntity {

  @Id
  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "budget_programme")
  String programme;

  @Embedded SheetNamesColumns names;
  String conditions;
  @Version int version;

  protected FinancialHealthEntity() {}

  FinancialHealthEntity(UUID planId) {
    this.planId = planId;
  }

  void update(FinancialHealth health) {
    this.programme = health.programme().code();
    this.names = SheetNamesColumns.of(health.names());
    this.conditions = health.conditions();
  }

  FinancialHealth health(Map<FinancialGroup, List<Indicator>> groups) {
    return new FinancialHealth(new ProgrammeCode(programme), names.names(), conditions, groups);
  }
}
