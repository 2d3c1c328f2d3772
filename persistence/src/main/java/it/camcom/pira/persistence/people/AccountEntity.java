package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@DynamicUpdate
@Table(name = "account")
@SharedByAllChambers(because = "a person may belong to several; policies show a chamber its own")
class AccountEntity {

  @Id UUID id;
  String username;
  String name;
  String email;
  boolean enabled;

  @Column(name = "erased_at", updatable = false, insertable = false)
  Instant erasedAt;

  @Column(name = "home_chamber", updatable = false)
  String homeChamber;

  protected AccountEntity() {}

  AccountEntity(Account account) {
    this.id = account.id().value();
    this.username = account.username().text();
    this.name = account.name();
    this.email = account.email().orElse(null);
    this.enabled = account.enabled();
    this.homeChamber = account.home().map(ChamberId::code).orElse(null);
  }

  Account account() {
    return new Account(
        new AccountId(id),
        new Username(username),
        name,
        Optional.ofNullable(email),
        enabled,
        Optional.ofNullable(homeChamber).map(ChamberId::new));
  }
}
