package it.camcom.pira.persistence.idempotency;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.idempotency.StoredResponse;
import it.camcom.pira.domain.idempotency.StoredResponses.Kept;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "stored_response")
class StoredResponseEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "idempotency_key")
  String key;

  @Column(name = "stored_at")
  Instant at;

  @Column(name = "request_sha256")
  String request;

  int status;
  String location;

  @Column(name = "etag")
  String tag;

  String body;

  protected StoredResponseEntity() {}

  StoredResponseEntity(AccountId person, String key, Instant at, Kept kept) {
    this.id = UUID.randomUUID();
    this.accountId = person.value();
    this.key = key;
    this.at = at;
    this.request = kept.request();
    this.status = kept.answer().status();
    this.location = kept.answer().location();
    this.tag = kept.answer().tag().orElse(null);
    this.body = kept.answer().body();
  }

  Kept kept() {
    return new Kept(request, new StoredResponse(status, location, Optional.ofNullable(tag), body));
  }
}
