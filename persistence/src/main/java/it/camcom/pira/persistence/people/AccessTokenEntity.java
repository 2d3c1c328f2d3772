package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.AccessToken;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "access_token")
@SharedByAllChambers(because = "it belongs to a person; no role that works in a chamber sees it")
class AccessTokenEntity {

  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  String name;

  @Column(name = "token_sha256")
  String sha256;

  @Column(name = "read_only")
  boolean readOnly;

  @Column(name = "only_chamber")
  String onlyChamber;

  @Column(name = "issued_at")
  Instant issuedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  Instant revokedAt;

  protected AccessTokenEntity() {}

  AccessTokenEntity(AccessToken token) {
    this.id = token.id();
    this.accountId = token.owner().value();
    this.name = token.name();
    this.sha256 = token.sha256();
    this.readOnly = token.readOnly();
    this.onlyChamber = token.only().map(ChamberId::code).orElse(null);
    this.issuedAt = token.issuedAt();
    this.expiresAt = token.expiresAt();
  }

  AccessToken token() {
    return new AccessToken(
        id,
        new AccountId(accountId),
        name,
        sha256,
        readOnly,
        Optional.ofNullable(onlyChamber).map(ChamberId::new),
        issuedAt,
        expiresAt,
        Optional.ofNullable(revokedAt));
  }
}
