package it.camcom.pira.persistence.catalogue;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.catalogue.Validity;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "budget_programme")
@SharedByAllChambers(because = "the code list is national")
class BudgetProgrammeEntity {

  @EmbeddedId MissionEntity.Key key;
  String name;

  @Column(name = "valid_until")
  LocalDate validUntil;

  String successor;

  protected BudgetProgrammeEntity() {}

  BudgetProgramme programme() {
    return new BudgetProgramme(
        new ProgrammeCode(key.code()),
        name,
        new Validity(key.validFrom(), Optional.ofNullable(validUntil)),
        Optional.ofNullable(successor).map(ProgrammeCode::new));
  }
}
