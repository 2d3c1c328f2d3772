package it.camcom.pira.testrun;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of one test.
 *
 * @param method empty when the class did not run as a whole
 * @param notRun why it did not run; empty if it did
 */
record TestResult(
    TestKind kind, String className, String method, BigDecimal seconds, Optional<String> notRun) {

  /** The test as a reader looks for it. */
  String name() {
    var simple = className.substring(className.lastIndexOf('.') + 1);
    return method.isEmpty() ? simple : simple + "." + method;
  }
}
