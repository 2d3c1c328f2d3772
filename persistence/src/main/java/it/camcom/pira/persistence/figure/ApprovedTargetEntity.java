package it.camcom.pira.persistence.figure;

import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.ApprovedTarget;
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
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A target; comparison and value are null where the document leaves the year open. */
@Entity
@Immutable
@Table(name = "approved_target")
class ApprovedTargetEntity extends ChamberOwnedEntity {

  @EmbeddedId Key key;

  @Column(name = "indicator_id")
  UUID indicatorId;

  @Enumerated(EnumType.STRING)
  Target.Comparison comparison;

  @Embedded ValueColumns value;

  @Column(name = "upper_bound")
  BigDecimal upTo;

  protected ApprovedTargetEntity() {}

  ApprovedTargetEntity(ApprovedFigure figure, ApprovedTarget of) {
    this.key = new Key(figure.id(), of.year().getValue());
    this.indicatorId = figure.indicator();
    this.comparison = of.target().map(Target::comparison).orElse(null);
    this.value = of.target().map(Target::value).map(ValueColumns::of).orElse(null);
    this.upTo = of.target().flatMap(Target::upTo).orElse(null);
  }

  ApprovedTarget target() {
    return new ApprovedTarget(
        Year.of(key.year),
        Optional.ofNullable(comparison)
            .map(how -> new Target(how, value.value(), Optional.ofNullable(upTo))));
  }

  @Embeddable
  record Key(@Column(name = "figure_id") UUID figureId, @Column(name = "target_year") int year) {}
}
