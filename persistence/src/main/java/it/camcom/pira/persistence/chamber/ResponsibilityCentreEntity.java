package it.camcom.pira.persistence.chamber;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.chamber.CentreId;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Returns the centres of the chamber in scope with these ids; in the register's, of all. */
  public static Map<UUID, ResponsibilityCentre> withIds(EntityManager entities, Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select c from ResponsibilityCentreEntity c where c.id in :ids",
                ResponsibilityCentreEntity.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(row -> row.id, ResponsibilityCentreEntity::centre));
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
