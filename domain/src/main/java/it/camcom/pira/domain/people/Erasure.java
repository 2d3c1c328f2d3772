package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;

/** Forgets who a person was. */
public interface Erasure {

  /**
   * Takes from an account all that tells whose it was, destroys the key by which the audit digests
   * the names, and ends what the person logged in with. The id stays where records hold it.
   */
  void erase(AccountId account);
}
