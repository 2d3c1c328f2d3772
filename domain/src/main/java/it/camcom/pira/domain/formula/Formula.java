package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator is calculated: the text as the chamber wrote it, and the named quantities that
 * are measured separately.
 *
 * @param quantities such as "Pagamenti elettronici" and "Totale pagamenti"; empty while nobody has
 *     named them
 * @param calculation how the value follows from them; empty until somebody confirms it
 */
public record Formula(String text, List<String> quantities, Optional<Calculation> calculation) {

  public Formula(String text, List<String> quantities) {
    this(text, quantities, Optional.empty());
  }

  /**
   * @throws IllegalArgumentException if the calculation names a quantity that does not exist
   */
  public Formula {
    Texts.requireBounded("formula", text, Texts.MAX_LINE);
    quantities = List.copyOf(quantities);
    quantities.forEach(quantity -> Texts.requireLine("quantity", quantity));
    int named = quantities.size();
    if (calculation.filter(one -> !one.isOver(named)).isPresent()) {
      throw new IllegalArgumentException("a calculation of other quantities");
    }
  }

  public static Formula written(String text) {
    return new Formula(text, List.of());
  }
}
