package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.formula.Expression.Constant;
import it.camcom.pira.domain.formula.Expression.Difference;
import it.camcom.pira.domain.formula.Expression.Product;
import it.camcom.pira.domain.formula.Expression.Quantity;
import it.camcom.pira.domain.formula.Expression.Sum;
import java.util.List;

/**
 * A calculation as text.
 *
 * @param names of its quantities; empty for q1, q2 and so on
 */
record WrittenCalculation(List<String> names) {

  static String of(Expression expression) {
    return new WrittenCalculation(List.of()).text(expression);
  }

  String text(Expression expression) {
    if (expression instanceof Quantity quantity) {
      return names.isEmpty() ? "q" + quantity.number() : names.get(quantity.number() - 1);
    }
    if (expression instanceof Constant constant) {
      return constant.number().toPlainString();
    }
    int own = rank(expression);
    return within(expression.left(), own)
        + " "
        + sign(expression)
        + " "
        + within(expression.right(), own + 1);
  }

  private String within(Expression side, int rank) {
    return rank(side) < rank ? "(" + text(side) + ")" : text(side);
  }

  private static String sign(Expression operation) {
    if (operation instanceof Sum) {
      return "+";
    }
    if (operation instanceof Difference) {
      return "-";
    }
    return operation instanceof Product ? "*" : "/";
  }

  private static int rank(Expression expression) {
    if (expression instanceof Sum || expression instanceof Difference) {
      return 1;
    }
    return expression instanceof Quantity || expression instanceof Constant ? 3 : 2;
  }
}
