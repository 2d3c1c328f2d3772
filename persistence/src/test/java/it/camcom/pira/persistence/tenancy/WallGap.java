package it.camcom.pira.persistence.tenancy;

/**
 * What is wrong with something in the database.
 *
 * @param subject what it is about, as {@link KnownExceptions} names it
 */
record WallGap(String subject, String sentence) {

  boolean isExcused() {
    return KnownExceptions.BECAUSE.containsKey(subject);
  }
}
