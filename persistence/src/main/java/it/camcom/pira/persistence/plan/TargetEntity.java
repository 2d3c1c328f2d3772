package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.value.Target;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "target")
class TargetEntity extends ChamberOwnedEntity {

  @EmbeddedId Key key;

  @Column(name = "plan_id")
  UUID planId;

  @Enumerated(EnumType.STRING)
  Target.Comparison comparison;

  @Embedded ValueColumns value;

  @Column(name = "upper_bound")
  BigDecimal upTo;

  protected TargetEntity() {}

  TargetEntity(UUID planId, Key key) {
    this.key = key;
    this.planId = planId;
  }

  void update(Target target) {
    this.comparison = target.comparison();
    this.value = ValueColumns.of(target.value());
    this.upTo = target.upTo().orElse(null);
  }

  Target target() {
    return new Target(comparison, value.value(), Optional.ofNullable(upTo));
  }

  @Embeddable
  record Key(
      @Column(name = "indicator_id") UUID indicatorId, @Column(name = "target_year") int year) {}
}
