package it.camcom.pira.persistence.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/**
 * A row of exactly one chamber. Hibernate writes the column and filters by it; no code does either.
 */
@MappedSuperclass
public abstract class ChamberOwnedEntity {

  @TenantId
  @Column(name = "chamber_id", nullable = false, updatable = false)
  private String chamberId;

  protected ChamberOwnedEntity() {}

  protected final String chamberId() {
    return chamberId;
  }
}
