package it.camcom.pira.domain.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * A person's role in one chamber or in the network, with its rights. Rights are granted only here.
 */
public enum Role {
  /** Contributor of a responsibility centre: measures what the centre owns. */
  CONTRIBUTOR(Right.READ_PLAN, Right.READ_HISTORY, Right.RECORD_OWN_VALUES),
  /** Controllo di gestione: builds the plan, imports, checks, prints. */
  PLANNING_OFFICER(
      Right.READ_PLAN,
      Right.READ_HISTORY,
      Right.READ_NETWORK_READS,
      Right.IMPORT_PLAN,
      Right.EDIT_PLAN,
      Right.RECORD_OWN_VALUES,
      Right.RECORD_ALL_VALUES,
      Right.MANAGE_DOCUMENTS,
      Right.MANAGE_CAMPAIGNS,
      Right.MANAGE_CENTRES),
  /** Segretario Generale: checks and approves. */
  SECRETARY_GENERAL(
      Right.READ_PLAN,
      Right.READ_HISTORY,
      Right.READ_NETWORK_READS,
      Right.READ_AUDIT,
      Right.APPROVE_DOCUMENTS),
  /** OIV and revisori: read only, with the history of every change. */
  AUDITOR(Right.READ_PLAN, Right.READ_HISTORY, Right.READ_NETWORK_READS, Right.READ_AUDIT),
  /** Manages the users and roles of the chamber, and its responsibility centres. */
  CHAMBER_ADMINISTRATOR(
      Right.READ_PLAN,
      Right.READ_NETWORK_READS,
      Right.READ_AUDIT,
      Right.MANAGE_PEOPLE,
      Right.MANAGE_CENTRES),
  /** Unioncamere: reads approved figures, never a draft. */
  NETWORK_ANALYST(Right.READ_APPROVED_FIGURES),
  /** Unioncamere: manages chambers and their first people; has no access to a chamber's work. */
  NETWORK_ADMINISTRATOR(Right.MANAGE_CHAMBERS);

  private final Set<Right> rights;

  Role(Right first, Right... others) {
    this.rights = EnumSet.of(first, others);
  }

  public boolean grants(Right right) {
    return rights.contains(right);
  }

  /** Whether it is a role in the network rather than in a chamber. */
  public boolean isOfNetwork() {
    return this == NETWORK_ANALYST || this == NETWORK_ADMINISTRATOR;
  }
}
