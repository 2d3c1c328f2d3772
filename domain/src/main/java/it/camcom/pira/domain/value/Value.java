package it.camcom.pira.domain.value;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.value.Target.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A value of an indicator, as a target or as measured. */
public sealed interface Value {

  /**
   * The type. Code that distinguishes values switches over it, so that the compiler demands every
   * case.
   */
  Type type();

  /** The exact number; empty for a value that is not a number. */
  Optional<Quotient> quotient();

  /** This value, if it is an amount. */
  Optional<Amount> asAmount();

  /** Whether a target of this value admits the comparison. */
  boolean admits(Comparison comparison);

  /**
   * Compares with another value: above zero if this is greater, higher on the scale, done where the
   * other is not, or later. Empty where the two cannot be compared.
   *
   * @param scale the scale of levels
   */
  OptionalInt order(Value other, Optional<Scale> scale);

  /** The types of values, one for each record below. */
  enum Type {
    AMOUNT,
    SHARE,
    YES_NO,
    LEVEL,
    DAY
  }

  /** A count, a percentage or an amount in euro; the kind of the measure tells which. */
  record Amount(BigDecimal number) implements Value {

    public Amount {
      requireFits(number);
      number = ItalianNumbers.normal(number);
    }

    @Override
    public Type type() {
      return Type.AMOUNT;
    }

    @Override
    public Optional<Quotient> quotient() {
      return Optional.of(Quotient.of(number));
    }

    @Override
    public Optional<Amount> asAmount() {
      return Optional.of(this);
    }

    @Override
    public boolean admits(Comparison comparison) {
      return true;
    }

    @Override
    public OptionalInt order(Value other, Optional<Scale> scale) {
      return orderOfNumbers(this, other);
    }
  }

  /** A part of a known whole ("4 su 8"), stored as two numbers so that chambers can be added up. */
  record Share(BigDecimal part, BigDecimal whole) implements Value {

    public Share {
      requireFits(part);
      requireFits(whole);
      if (part.signum() < 0 || whole.signum() <= 0) {
        throw new IllegalArgumentException("not a part of a whole");
      }
      part = ItalianNumbers.normal(part);
      whole = ItalianNumbers.normal(whole);
    }

    @Override
    public Type type() {
      return Type.SHARE;
    }

    @Override
    public Optional<Quotient> quotient() {
      return Optional.of(new Quotient(part, whole));
    }

    @Override
    public Optional<Amount> asAmount() {
      return Optional.empty();
    }

    @Override
    public boolean admits(Comparison comparison) {
      return !comparison.isRange();
    }

    @Override
    public OptionalInt order(Value other, Optional<Scale> scale) {
      return orderOfNumbers(this, other);
    }
  }

  /** Done or not, with the words used: "si", "no", "realizzato", "1". */
  record YesNo(boolean yes, String wording) implements Value {

    public YesNo {
      Texts.requireLine("wording", wording);
    }

    @Override
    public Type type() {
      return Type.YES_NO;
    }

    @Override
    public Optional<Quotient> quotient() {
      return Optional.empty();
    }

    @Override
    public Optional<Amount> asAmount() {
      return Optional.empty();
    }

    /** No value is above yes, and none is below no. */
    @Override
    public boolean admits(Comparison comparison) {
      return !comparison.isRange() && !comparison.isStrict();
    }

    @Override
    public OptionalInt order(Value other, Optional<Scale> scale) {
      return other instanceof YesNo expected
          ? OptionalInt.of(Boolean.compare(yes, expected.yes))
          : OptionalInt.empty();
    }
  }

  /** A level of the scale of the measure. */
  record Level(String level) implements Value {

    public Level {
      Texts.requireLine("level", level);
    }

    @Override
    public Type type() {
      return Type.LEVEL;
    }

    @Override
    public Optional<Quotient> quotient() {
      return Optional.empty();
    }

    @Override
    public Optional<Amount> asAmount() {
      return Optional.empty();
    }

    /** "Above sufficiente" means any better level. */
    @Override
    public boolean admits(Comparison comparison) {
      return !comparison.isRange();
    }

    @Override
    public OptionalInt order(Value other, Optional<Scale> scale) {
      var mine = rank(scale);
      var others = other instanceof Level expected ? expected.rank(scale) : OptionalInt.empty();
      return mine.isPresent() && others.isPresent()
          ? OptionalInt.of(Integer.compare(mine.getAsInt(), others.getAsInt()))
          : OptionalInt.empty();
    }

    private OptionalInt rank(Optional<Scale> scale) {
      return scale.map(one -> one.rank(level)).orElse(OptionalInt.empty());
    }
  }

  /** The day by which something is due, or on which it was done. */
  record Day(LocalDate day) implements Value {

    /**
     * @throws IllegalArgumentException if the day is in a year outside {@link
     *     it.camcom.pira.domain.language.Years}
     */
    public Day {
      if (!Years.cover(day)) {
        throw new IllegalArgumentException("day out of bounds: " + day);
      }
    }

    @Override
    public Type type() {
      return Type.DAY;
    }

    @Override
    public Optional<Quotient> quotient() {
      return Optional.empty();
    }

    @Override
    public Optional<Amount> asAmount() {
      return Optional.empty();
    }

    /**
     * Admits "on or before" and "before". Waiting for a day, or hitting it, is not a deadline:
     * earlier is always better.
     */
    @Override
    public boolean admits(Comparison comparison) {
      return switch (comparison) {
        case AS_DIRECTED, AT_MOST, BELOW -> true;
        case AT_LEAST, ABOVE, EXACTLY, BETWEEN -> false;
      };
    }

    @Override
    public OptionalInt order(Value other, Optional<Scale> scale) {
      return other instanceof Day expected
          ? OptionalInt.of(day.compareTo(expected.day))
          : OptionalInt.empty();
    }
  }

  static Amount amount(String number) {
    return new Amount(new BigDecimal(number));
  }

  private static OptionalInt orderOfNumbers(Value one, Value other) {
    return one.quotient()
        .flatMap(mine -> other.quotient().map(mine::compareTo))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static void requireFits(BigDecimal number) {
    if (!ItalianNumbers.fits(number)) {
      throw new IllegalArgumentException("number too large or too fine");
    }
  }
}
