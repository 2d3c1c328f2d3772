package it.camcom.pira.persistence.chamber;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "responsibility_centre")
public class ResponsibilityCentreEntity extends ChamberOwnedEntity {

  @Id String name;

  protected ResponsibilityCentreEntity() {}

  public ResponsibilityCentreEntity(String name) {
    this.name = name;
  }
}
