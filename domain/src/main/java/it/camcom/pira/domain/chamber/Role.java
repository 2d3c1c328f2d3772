package it.camcom.pira.domain.chamber;

import java.util.EnumSet;
import java.util.Set;

/** A person's part in the work of one chamber, with the rights that go with it. */
public enum Role {
  /** Contributor of a responsibility centre. */
  CONTRIBUTOR(Right.READ_PLAN),
  /** Controllo di gestione: builds the plan, imports, checks, prints. */
  PLANNING_OFFICER(Right.READ_PLAN, Right.IMPORT_PLAN),
  /** Segretario Generale: checks and approves. */
  SECRETARY_GENERAL(Right.READ_PLAN),
  /** OIV and revisori: read only. */
  AUDITOR(Right.READ_PLAN),
  /** Users and roles of the chamber, print options. */
  CHAMBER_ADMINISTRATOR(Right.READ_PLAN);

  private final Set<Right> rights;

  Role(Right first, Right... others) {
    this.rights = EnumSet.of(first, others);
  }

  boolean grants(Right right) {
    return rights.contains(right);
  }
}
