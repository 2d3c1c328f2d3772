package it.camcom.pira.persistence.tenancy;

/**
 * What is wrong with something in the database.
 *
 * @param subject what it is about, as {@link Excuses} names it
 */
record Finding(String subject, String sentence) {

  boolean isExcused() {
    return Excuses.BECAUSE.containsKey(subject);
  }
}
