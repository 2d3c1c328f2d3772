package it.camcom.pira.persistence.plan;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "strategic_area")
class StrategicAreaEntity extends ChamberOwnedEntity {

  @Id String name;

  protected StrategicAreaEntity() {}

  StrategicAreaEntity(String name) {
    this.name = name;
  }
}
