package it.camcom.pira.persistence.chamber;

import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The platform's record of a person, wherever that person logs in. */
@Entity
@Immutable
@Table(name = "account")
@SharedByAllChambers(because = "a person may belong to several chambers")
class AccountEntity {

  @Id String username;
  boolean enabled;

  protected AccountEntity() {}
}
