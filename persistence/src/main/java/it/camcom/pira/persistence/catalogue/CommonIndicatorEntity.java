package it.camcom.pira.persistence.catalogue;

import it.camcom.pira.domain.catalogue.CommonIndicator;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "common_indicator")
@SharedByAllChambers(because = "the catalogue is national")
class CommonIndicatorEntity {

  @Id String code;
  String name;

  protected CommonIndicatorEntity() {}

  CommonIndicator commonIndicator() {
    return new CommonIndicator(code, name);
  }
}
