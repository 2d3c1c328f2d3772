package it.camcom.pira.persistence.network;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.network.NetworkRead;
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
@Table(name = "network_read_log")
class NetworkReadEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "read_at")
  Instant at;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "request_id")
  String request;

  @Column(name = "description")
  String what;

  @Column(name = "figure_count")
  int figures;

  protected NetworkReadEntity() {}

  NetworkReadEntity(ChamberId chamber, NetworkRead read) {
    super(chamber);
    this.id = UUID.randomUUID();
    this.at = read.at();
    this.accountId = read.person().value();
    this.request = read.request().orElse(null);
    this.what = read.what();
    this.figures = read.figures();
  }

  NetworkRead read() {
    return new NetworkRead(
        at, new AccountId(accountId), Optional.ofNullable(request), what, figures);
  }
}
