package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.chamber.ChamberId;
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

  /** Of the chamber in scope. */
  protected ChamberOwnedEntity() {}

  /**
   * Of a chamber that is named, where the work is in none. Hibernate refuses such a row in the
   * scope of another chamber.
   */
  protected ChamberOwnedEntity(ChamberId chamber) {
    this.chamberId = chamber.code();
  }

  protected final String chamberId() {
    return chamberId;
  }
}
