package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.formula.Expression.Constant;
import it.camcom.pira.domain.formula.Expression.Difference;
import it.camcom.pira.domain.formula.Expression.Product;
import it.camcom.pira.domain.formula.Expression.Quantity;
import it.camcom.pira.domain.formula.Expression.Ratio;
import it.camcom.pira.domain.formula.Expression.Sum;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a calculation from left to right in one pass. Callers have bounded its length. */
final class CalculationReader {

  /** The deepest nesting of brackets, which are read by recursive calls. */
  private static final int MAX_BRACKETS = 20;

  private final String text;
  private int at;
  private int brackets;

  CalculationReader(String text) {
    this.text = text;
  }

  Optional<Calculation> read() {
    try {
      var expression = sum();
      return at == text.length() ? Optional.of(new Calculation(expression)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Expression sum() {
    var sum = product();
    while (true) {
      if (takes('+')) {
        sum = new Sum(sum, product());
      } else if (takes('-')) {
        sum = new Difference(sum, product());
      } else {
        return sum;
      }
    }
  }

  private Expression product() {
    var product = operand();
    while (true) {
      if (takes('*')) {
        product = new Product(product, operand());
      } else if (takes('/')) {
        product = new Ratio(product, operand());
      } else {
        return product;
      }
    }
  }

  private Expression operand() {
    if (takes('(')) {
      brackets++;
      require(brackets <= MAX_BRACKETS);
      var inner = sum();
      brackets--;
      require(takes(')'));
      return inner;
    }
    if (takes('q')) {
      return new Quantity(Integer.parseInt(digits(2)));
    }
    var whole = digits(15);
    return new Constant(new BigDecimal(point() ? whole + "." + digits(6) : whole));
  }

  /** Reads all digits that follow: at least one, and at most this many. */
  private String digits(int most) {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    require(at > from && at - from <= most);
    return text.substring(from, at);
  }

  private boolean point() {
    boolean is = at < text.length() && text.charAt(at) == '.';
    at += is ? 1 : 0;
    return is;
  }

  /** Skips blanks, then the sign if it is next, and blanks after it. */
  private boolean takes(char sign) {
    skipBlanks();
    if (at == text.length() || text.charAt(at) != sign) {
      return false;
    }
    at++;
    if (sign != 'q') {
      skipBlanks();
    }
    return true;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static void require(boolean readable) {
    if (!readable) {
      throw new IllegalArgumentException("not a calculation");
    }
  }
}
