package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.RefusedLogin;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "refused_login")
@SharedByAllChambers(because = "it is of nobody's work; no role that works in a chamber sees it")
class RefusedLoginEntity {

  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  @Column(name = "refused_at")
  Instant at;

  protected RefusedLoginEntity() {}

  RefusedLoginEntity(RefusedLogin refused) {
    this.id = UUID.randomUUID();
    this.accountId = refused.account().map(AccountId::value).orElse(null);
    this.outcome = refused.outcome();
    this.at = refused.at();
  }
}
