package it.camcom.pira.persistence.tenancy;

import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** A refusal that tells the attacker what it must not know. */
final class SqlRefusal {

  private SqlRefusal() {}

  /**
   * A refusal by a constraint comes too late: the policies had let the row through, and what the
   * constraint compares it with is the victim's.
   *
   * @param reached what such a refusal tells of
   */
  static Object tells(Supplier<Object> writing, Object reached) {
    try {
      return writing.get();
    } catch (ConstraintViolationException tooLate) {
      return reached;
    }
  }
}
