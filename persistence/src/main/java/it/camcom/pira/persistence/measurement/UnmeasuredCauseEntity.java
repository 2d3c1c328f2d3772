package it.camcom.pira.persistence.measurement;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "unmeasured_cause")
class UnmeasuredCauseEntity extends ChamberOwnedEntity {

  @EmbeddedId Key key;

  @Column(name = "plan_id")
  UUID planId;

  String cause;

  protected UnmeasuredCauseEntity() {}

  UnmeasuredCauseEntity(UUID planId, Key key) {
    this.planId = planId;
    this.key = key;
  }

  /** An indicator, and the day. */
  @Embeddable
  record Key(
      @Column(name = "indicator_id") UUID indicatorId, @Column(name = "as_of") LocalDate asOf) {}
}
