package it.camcom.pira.persistence.catalogue;

import it.camcom.pira.domain.catalogue.Mission;
import it.camcom.pira.domain.catalogue.Validity;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "mission")
@SharedByAllChambers(because = "the code list is national")
class MissionEntity {

  @EmbeddedId Key key;
  String name;

  @Column(name = "valid_until")
  LocalDate validUntil;

  protected MissionEntity() {}

  Mission mission() {
    return new Mission(
        key.code, name, new Validity(key.validFrom, Optional.ofNullable(validUntil)));
  }

  @Embeddable
  record Key(String code, @Column(name = "valid_from") LocalDate validFrom) {}
}
