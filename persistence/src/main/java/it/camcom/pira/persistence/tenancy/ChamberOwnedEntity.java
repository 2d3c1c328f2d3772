package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.chamber.ChamberId;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** A row of exactly one chamber. Only Hibernate writes the column and filters by it. */
@MappedSuperclass
public abstract class ChamberOwnedEntity {

  @TenantId
  @Column(name = "chamber_id", nullable = false, updatable = false)
  private String chamberId;

  /** Belongs to the chamber in scope. */
  protected ChamberOwnedEntity() {}

  /**
   * Belongs to a named chamber, for work in no chamber. Hibernate refuses such a row in the scope
   * of another chamber.
   */
  protected ChamberOwnedEntity(ChamberId chamber) {
    this.chamberId = chamber.code();
  }

  protected final String chamberId() {
    return chamberId;
  }
}
