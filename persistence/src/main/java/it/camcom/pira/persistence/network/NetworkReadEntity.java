package it.camcom.pira.persistence.network;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.network.NetworkRead;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "network_read")
class NetworkReadEntity extends ChamberOwnedEntity {

  @Id UUID id;
  Instant at;
  String person;
  String request;
  String what;
  int figures;

  protected NetworkReadEntity() {}

  NetworkReadEntity(ChamberId chamber, NetworkRead read) {
    super(chamber);
    this.id = UUID.randomUUID();
    this.at = read.at();
    this.person = read.person();
    this.request = read.request().orElse(null);
    this.what = read.what();
    this.figures = read.figures();
  }

  NetworkRead read() {
    return new NetworkRead(at, person, Optional.ofNullable(request), what, figures);
  }
}
