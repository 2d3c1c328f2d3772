package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "progress_indicator")
class ProgressIndicatorEntity extends ChamberOwnedEntity {

  @Id
  @Column(name = "sheet_id")
  UUID sheetId;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "indicator_id")
  UUID indicatorId;

  String name;
  String formula;

  @Column(name = "value_kind")
  @Enumerated(EnumType.STRING)
  ValueKind kind;

  @Enumerated(EnumType.STRING)
  Accumulation accumulation;

  @Embedded
  @AttributeOverride(name = "type", column = @Column(name = "target_type"))
  @AttributeOverride(name = "number", column = @Column(name = "target_number"))
  @AttributeOverride(name = "whole", column = @Column(name = "target_total"))
  @AttributeOverride(name = "yes", column = @Column(name = "target_yes_no"))
  @AttributeOverride(name = "wording", column = @Column(name = "target_text"))
  @AttributeOverride(name = "day", column = @Column(name = "target_day"))
  ValueColumns target;

  @Column(name = "stated_heading")
  String statedHeading;

  @Embedded
  @AttributeOverride(name = "type", column = @Column(name = "stated_type"))
  @AttributeOverride(name = "number", column = @Column(name = "stated_number"))
  @AttributeOverride(name = "whole", column = @Column(name = "stated_total"))
  @AttributeOverride(name = "yes", column = @Column(name = "stated_yes_no"))
  @AttributeOverride(name = "wording", column = @Column(name = "stated_text"))
  @AttributeOverride(name = "day", column = @Column(name = "stated_day"))
  ValueColumns stated;

  protected ProgressIndicatorEntity() {}

  ProgressIndicatorEntity(UUID planId, UUID sheetId) {
    this.sheetId = sheetId;
    this.planId = planId;
  }

  void update(ProgressIndicator progress) {
    this.indicatorId = progress.indicator().map(IndicatorId::value).orElse(null);
    this.name = progress.name();
    this.formula = progress.formula();
    this.kind = progress.kind();
    this.accumulation = progress.accumulation();
    this.target = progress.target().map(ValueColumns::of).orElse(null);
    this.statedHeading = progress.stated().map(StatedLevel::heading).orElse(null);
    this.stated = progress.stated().map(StatedLevel::value).map(ValueColumns::of).orElse(null);
  }

  ProgressIndicator progress() {
    return new ProgressIndicator(
        Optional.ofNullable(indicatorId).map(IndicatorId::new),
        name,
        formula,
        kind,
        accumulation,
        Optional.ofNullable(target).map(ValueColumns::value),
        Optional.ofNullable(stated).map(level -> new StatedLevel(statedHeading, level.value())));
  }
}
