package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** One role of a person in the chamber; for a contributor, in one centre. */
@Entity
@Immutable
@Table(name = "membership")
class MembershipEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  Role role;

  @Column(name = "centre_id")
  UUID centreId;

  protected MembershipEntity() {}

  private MembershipEntity(AccountId account, Role role, UUID centre) {
    this.id = UUID.randomUUID();
    this.accountId = account.value();
    this.role = role;
    this.centreId = centre;
  }

  /** In the register's scope, which belongs to no chamber. */
  MembershipEntity(ChamberId chamber, AccountId account, Role role) {
    super(chamber);
    this.id = UUID.randomUUID();
    this.accountId = account.value();
    this.role = role;
  }

  /**
   * In the chamber in scope: one for each role, and for a contributor one for each centre.
   *
   * @param centres the ids of the chamber's, by what all spellings of their names share
   */
  static List<MembershipEntity> of(
      AccountId account, Membership membership, Map<String, UUID> centres) {
    return Stream.concat(
            membership.roles().stream()
                .filter(role -> role != Role.CONTRIBUTOR)
                .map(role -> new MembershipEntity(account, role, null)),
            membership.centres().stream().map(centre -> ofContributor(account, centre, centres)))
        .toList();
  }

  private static MembershipEntity ofContributor(
      AccountId account, ResponsibilityCentre centre, Map<String, UUID> centres) {
    var id = centres.get(centre.key());
    if (id == null) {
      throw new IllegalStateException("a centre that the chamber's list does not have");
    }
    return new MembershipEntity(account, Role.CONTRIBUTOR, id);
  }

  boolean saysTheSameAs(MembershipEntity other) {
    return role == other.role && Objects.equals(centreId, other.centreId);
  }

  ChamberId chamber() {
    return new ChamberId(chamberId());
  }
}
