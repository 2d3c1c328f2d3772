package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Identified by its hash, which no two entries share; its position is unique only within its
 * chamber.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntryEntity extends ChamberOwnedEntity {

  @Id String hash;
  long position;

  @Column(name = "changed_at")
  Instant at;

  UUID person;

  @Column(name = "request_id")
  String request;

  String reason;

  @Enumerated(EnumType.STRING)
  Change.Action action;

  @Column(name = "table_name")
  String tableName;

  String subject;

  @Column(name = "old_row")
  @JdbcTypeCode(SqlTypes.JSON)
  String oldRow;

  @Column(name = "new_row")
  @JdbcTypeCode(SqlTypes.JSON)
  String newRow;

  protected AuditEntryEntity() {}
}
