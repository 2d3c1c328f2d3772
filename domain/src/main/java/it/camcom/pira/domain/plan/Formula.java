package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import java.util.List;

/**
 * How an indicator is calculated: the text as the chamber wrote it, and the named quantities that
 * are measured one by one.
 *
 * @param quantities such as "Pagamenti elettronici" and "Totale pagamenti"; empty while nobody has
 *     named them
 */
public record Formula(String text, List<String> quantities) {

  public Formula {
    Texts.requireBounded("formula", text, Texts.MAX_LINE);
    quantities = List.copyOf(quantities);
    quantities.forEach(quantity -> Texts.requireLine("quantity", quantity));
  }

  public static Formula written(String text) {
    return new Formula(text, List.of());
  }
}
