package it.camcom.pira.domain.language;

import java.time.LocalDate;

/** Bounds of years. Code that takes a day or a year from outside checks them. */
public final class Years {

  public static final int FIRST = 1990;
  public static final int LAST = 2200;

  /** The first year, as text. */
  public static final String LEAST = "" + FIRST;

  /** The last year, as text. */
  public static final String GREATEST = "" + LAST;

  private Years() {}

  public static boolean cover(int year) {
    return year >= FIRST && year <= LAST;
  }

  public static boolean cover(LocalDate day) {
    return cover(day.getYear());
  }
}
