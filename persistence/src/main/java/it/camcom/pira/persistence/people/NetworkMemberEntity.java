package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One role of a person in the network. */
@Entity
@Immutable
@IdClass(NetworkMemberEntity.Key.class)
@Table(name = "network_member")
@SharedByAllChambers(because = "it is of the network; no role that works in a chamber sees it")
class NetworkMemberEntity {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id
  @Enumerated(EnumType.STRING)
  Role role;

  protected NetworkMemberEntity() {}

  NetworkMemberEntity(AccountId account, Role role) {
    this.accountId = account.value();
    this.role = role;
  }

  record Key(UUID accountId, Role role) implements Serializable {}
}
