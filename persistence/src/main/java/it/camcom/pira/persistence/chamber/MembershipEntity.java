package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Role;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One role of one person in the chamber. */
@Entity
@Immutable
@Table(name = "membership")
class MembershipEntity extends ChamberOwnedEntity {

  @Id UUID id;
  String username;

  @Enumerated(EnumType.STRING)
  Role role;

  protected MembershipEntity() {}

  ChamberId chamber() {
    return new ChamberId(chamberId());
  }

  Role role() {
    return role;
  }
}
