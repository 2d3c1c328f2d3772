package it.camcom.pira.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How fast a benchmark has to be. Every benchmark has one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Bound {

  /** What is done, in the words of the table that is printed. */
  String what();

  /** The limit, in the unit of {@link #pace}. */
  double value();

  Pace pace();
}
