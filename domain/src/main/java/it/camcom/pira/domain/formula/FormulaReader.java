package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.formula.Expression.Constant;
import it.camcom.pira.domain.formula.Expression.Difference;
import it.camcom.pira.domain.formula.Expression.Product;
import it.camcom.pira.domain.formula.Expression.Quantity;
import it.camcom.pira.domain.formula.Expression.Ratio;
import it.camcom.pira.domain.formula.Expression.Sum;
import it.camcom.pira.domain.formula.OperatorScanner.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads operations from Italian text. Makes one pass per level of brackets, and gives up beyond a
 * few.
 */
final class FormulaReader {

  private static final int MAX_BRACKETS = 10;
  private static final Pattern CONSTANT = Pattern.compile("\\d{1,9}(?:,\\d{1,6})?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final String text;
  private final boolean isPart;
  private final List<String> names = new ArrayList<>();
  private boolean saysPercent;
  private boolean likely;
  private boolean unsure;

  /**
   * @param isPart whether the measured value is a part of something, so that a division is expected
   */
  FormulaReader(String text, boolean isPart) {
    this.text = BLANKS.matcher(text).replaceAll(" ").strip();
    this.isPart = isPart;
  }

  /** Returns the expression; empty when it cannot be read safely. */
  Optional<Expression> read() {
    var right = afterEquals(text);
    var bare = OperandScanner.withoutPercent(right);
    saysPercent = !bare.equals(right);
    var expression = worded(bare);
    if (saysPercent && expression instanceof Quantity && !unsure) {
      names.set(0, right);
    }
    return unsure ? Optional.empty() : Optional.of(expression);
  }

  /** The quantities in the order in which they are named. */
  List<String> names() {
    return List.copyOf(names);
  }

  boolean saysPercent() {
    return saysPercent;
  }

  boolean isLikely() {
    return likely;
  }

  private String afterEquals(String whole) {
    int sign = whole.indexOf('=');
    if (sign < 0) {
      return whole;
    }
    unsure |= sign != whole.lastIndexOf('=') || sign == whole.length() - 1;
    return whole.substring(sign + 1).strip();
  }

  private Expression worded(String bare) {
    if (OperatorScanner.of(bare, isPart, false).hasClear() || !OperandScanner.mayDivide(bare)) {
      return symbols(OperandScanner.afterRatio(bare), 0);
    }
    var words = OperandScanner.of(bare, isPart);
    if (words.isEmpty()) {
      return OperandScanner.statesRatio(bare) ? give() : symbols(bare, 0);
    }
    likely |= words.get().isLikely();
    return new Ratio(operand(words.get().part(), 0), operand(words.get().whole(), 0));
  }

  private Expression symbols(String segment, int depth) {
    var inner = segment.strip();
    if (depth > MAX_BRACKETS) {
      return give();
    }
    if (OperatorScanner.isBracketed(inner)) {
      return symbols(inner.substring(1, inner.length() - 1), depth + 1);
    }
    var signs = OperatorScanner.of(inner, isPart, depth > 0);
    unsure |= signs.isUnsure();
    likely |= signs.isLikely();
    return unsure || signs.all().isEmpty() ? named(inner) : operations(inner, signs.all(), depth);
  }

  private Expression operations(String segment, List<Sign> signs, int depth) {
    long sums = signs.stream().filter(Sign::isAdditive).count();
    if (sums > 0 && sums < signs.size()) {
      return give();
    }
    var result = operand(segment.substring(0, signs.get(0).from()), depth);
    int divisions = 0;
    for (int i = 0; i < signs.size(); i++) {
      int to = i + 1 < signs.size() ? signs.get(i + 1).from() : segment.length();
      var right = operand(segment.substring(signs.get(i).to(), to), depth);
      divisions += signs.get(i).symbol() == '/' && !right.isConstant() ? 1 : 0;
      result = operation(signs.get(i), result, right);
    }
    return divisions > 1 ? give() : result;
  }

  private Expression operand(String segment, int depth) {
    var written = segment.strip();
    return OperatorScanner.isBracketed(written) ? symbols(written, depth) : named(written);
  }

  private Expression operation(Sign sign, Expression left, Expression right) {
    return switch (sign.symbol()) {
      case '+' -> new Sum(left, right);
      case '-' -> new Difference(left, right);
      case '*' -> left.isConstant() || right.isConstant() ? new Product(left, right) : give();
      default -> ratio(left, right);
    };
  }

  private Expression ratio(Expression left, Expression right) {
    boolean byZero = right instanceof Constant constant && constant.number().signum() == 0;
    return byZero ? give() : new Ratio(left, right);
  }

  private Expression named(String written) {
    if (CONSTANT.matcher(written).matches()) {
      return new Constant(new BigDecimal(written.replace(',', '.')));
    }
    var name = OperandScanner.trimmed(written);
    if (name.isEmpty() || names.size() == Calculation.MAX_QUANTITIES) {
      return give();
    }
    int known = names.stream().map(FormulaReader::key).toList().indexOf(key(name));
    if (known < 0) {
      names.add(name);
      known = names.size() - 1;
    }
    return new Quantity(known + 1);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ITALIAN);
  }

  private Expression give() {
    unsure = true;
    return new Quantity(1);
  }
}
