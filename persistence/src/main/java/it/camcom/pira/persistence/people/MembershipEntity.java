package it.camcom.pira.persistence.people;

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

/** One role of one person in the chamber; for a contributor, in one centre of it. */
@Entity
@Immutable
@Table(name = "membership")
class MembershipEntity extends ChamberOwnedEntity {

  @Id UUID id;
  String username;

  @Enumerated(EnumType.STRING)
  Role role;

  String centre;

  protected MembershipEntity() {}

  /** In the chamber in scope. */
  MembershipEntity(String username, Role role, String centre) {
    this.id = UUID.randomUUID();
    this.username = username;
    this.role = role;
    this.centre = centre;
  }

  /** In the register's scope, which is in no chamber. */
  MembershipEntity(ChamberId chamber, String username, Role role) {
    super(chamber);
    this.id = UUID.randomUUID();
    this.username = username;
    this.role = role;
  }

  ChamberId chamber() {
    return new ChamberId(chamberId());
  }
}
