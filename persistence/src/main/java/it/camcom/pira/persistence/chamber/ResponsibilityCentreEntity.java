package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.chamber.CentreId;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "responsibility_centre")
public class ResponsibilityCentreEntity extends ChamberOwnedEntity {

  @Id UUID id;

  String name;

  @Column(name = "closed_on")
  LocalDate closedOn;

  protected ResponsibilityCentreEntity() {}

  public ResponsibilityCentreEntity(ListedCentre listed) {
    this.id = listed.id().value();
    update(listed);
  }

  final void update(ListedCentre listed) {
    this.name = listed.centre().name();
    this.closedOn = listed.closedOn().orElse(null);
  }

  public UUID id() {
    return id;
  }

  public ResponsibilityCentre centre() {
    return new ResponsibilityCentre(name);
  }

  ListedCentre listed() {
    return new ListedCentre(new CentreId(id), centre(), Optional.ofNullable(closedOn));
  }
}
