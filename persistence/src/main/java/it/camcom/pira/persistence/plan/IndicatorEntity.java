package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

@Entity
@Table(name = "indicator")
class IndicatorEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  /** Null for an indicator of the financial health, which has a group instead. */
  @Column(name = "objective_id")
  UUID objectiveId;

  @Enumerated(EnumType.STRING)
  @Column(name = "financial_group")
  FinancialGroup financialGroup;

  int position;

  @Column(name = "indicator_type")
  @Enumerated(EnumType.STRING)
  IndicatorType type;

  String typology;
  String name;
  String formula;

  @Column(name = "quantity_names")
  List<String> quantities;

  String calculation;

  @Column(name = "value_kind")
  @Enumerated(EnumType.STRING)
  ValueKind kind;

  String unit;

  @Enumerated(EnumType.STRING)
  Direction direction;

  @Column(name = "scale_levels")
  List<String> scale;

  int decimals;

  @Enumerated(EnumType.STRING)
  Measure.Accrual accrual;

  @Column(name = "data_source")
  String dataSource;

  @Column(name = "owner_centre_id")
  UUID ownerCentreId;

  @Column(name = "common_indicator")
  String commonIndicator;

  BigDecimal weight;

  @Column(name = "renewed_from")
  UUID renewedFrom;

  @Column(name = "targets_to_confirm")
  Boolean targetsToConfirm = false;

  @Version int version;

  protected IndicatorEntity() {}

  IndicatorEntity(UUID planId, Indicator indicator) {
    this.id = indicator.id().value();
    this.planId = planId;
  }

  void update(UUID objectiveId, int position, Indicator indicator, UUID owner) {
    this.objectiveId = objectiveId;
    this.financialGroup = null;
    this.position = position;
    update(indicator, owner);
  }

  void update(FinancialGroup group, int position, Indicator indicator, UUID owner) {
    this.objectiveId = null;
    this.financialGroup = group;
    this.position = position;
    update(indicator, owner);
  }

  private void update(Indicator indicator, UUID owner) {
    this.type = indicator.typology().type();
    this.typology = indicator.typology().wording();
    this.name = indicator.name();
    this.formula = indicator.formula().text();
    this.quantities = indicator.formula().quantities();
    this.calculation = indicator.formula().calculation().map(Calculation::written).orElse(null);
    this.kind = indicator.measure().kind();
    this.unit = indicator.measure().unit();
    this.direction = indicator.measure().direction();
    this.scale = indicator.measure().scale().map(Scale::levels).orElse(null);
    this.decimals = indicator.measure().decimals();
    this.accrual = indicator.measure().accrual().orElse(null);
    this.dataSource = indicator.dataSource().orElse(null);
    this.ownerCentreId = owner;
    this.commonIndicator = indicator.commonIndicator().orElse(null);
    this.weight = indicator.weight().orElse(null);
    this.targetsToConfirm = indicator.targetsToConfirm();
    this.renewedFrom = indicator.renewedFrom().map(IndicatorId::value).orElse(null);
  }

  Indicator indicator(Optional<ResponsibilityCentre> owner, SortedMap<Year, Target> targets) {
    return new Indicator(
        new IndicatorId(id),
        new Typology(type, typology),
        name,
        new Formula(
            formula, quantities, Optional.ofNullable(calculation).flatMap(Calculation::parse)),
        new Measure(
            kind,
            unit,
            direction,
            Optional.ofNullable(scale).map(Scale::new),
            decimals,
            Optional.ofNullable(accrual)),
        Optional.ofNullable(dataSource),
        owner,
        Optional.ofNullable(commonIndicator),
        Optional.ofNullable(weight),
        Optional.ofNullable(renewedFrom).map(IndicatorId::new),
        targets,
        Boolean.TRUE.equals(targetsToConfirm));
  }
}
