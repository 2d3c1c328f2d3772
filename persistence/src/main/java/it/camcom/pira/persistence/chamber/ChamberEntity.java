package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "chamber")
@SharedByAllChambers(because = "which chambers exist is public")
class ChamberEntity {

  @Id String id;
  String name;

  @Column(name = "ceased_on")
  LocalDate ceasedOn;

  List<String> provinces;

  @Column(name = "tax_code")
  String taxCode;

  protected ChamberEntity() {}

  ChamberEntity(Chamber chamber) {
    this.id = chamber.id().code();
    this.name = chamber.name();
    this.ceasedOn = chamber.ceasedOn().orElse(null);
    this.provinces = chamber.provinces();
    this.taxCode = chamber.taxCode().orElse(null);
  }

  Chamber chamber() {
    return new Chamber(
        new ChamberId(id),
        name,
        Optional.ofNullable(ceasedOn),
        provinces,
        Optional.ofNullable(taxCode));
  }
}
