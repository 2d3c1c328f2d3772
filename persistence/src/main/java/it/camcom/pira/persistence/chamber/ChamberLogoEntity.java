package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The same row as {@link ChamberEntity}, for the one column that is too large to load with it. */
@Entity
@Table(name = "chamber")
@SharedByAllChambers(because = "a logo is public")
class ChamberLogoEntity {

  @Id String id;
  byte[] logo;

  @Column(name = "logo_type")
  String logoType;

  protected ChamberLogoEntity() {}

  void show(Logo sign) {
    logo = sign.image();
    logoType = sign.mediaType();
  }
}
