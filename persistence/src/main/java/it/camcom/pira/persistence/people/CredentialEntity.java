package it.camcom.pira.persistence.people;

import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The hash of a password. The platform only writes it; the server's login reads it. */
@Entity
@Table(name = "credential")
@SharedByAllChambers(because = "it belongs to a person; policies let a chamber renew its own")
class CredentialEntity {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "password_hash")
  String hash;

  @Column(name = "must_change")
  boolean mustChange;

  @Column(name = "changed_at")
  Instant changedAt;

  protected CredentialEntity() {}

  CredentialEntity(UUID accountId, String hash, boolean mustChange, Instant changedAt) {
    this.accountId = accountId;
    this.hash = hash;
    this.mustChange = mustChange;
    this.changedAt = changedAt;
  }
}
