package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import java.util.Optional;

/**
 * The names of a strategic programme (programma strategico), which documents write in up to three
 * forms. All are kept as written.
 *
 * @param programme on the sheet itself; the platform identifies the programme by it
 * @param heading above the sheet, where it differs or appears alone
 * @param inStrategyTable in the table of strategic objectives
 */
public record SheetNames(
    String programme, Optional<String> heading, Optional<String> inStrategyTable) {

  public SheetNames {
    Texts.requireLine("strategic programme", programme);
    heading.ifPresent(name -> Texts.requireLine("heading", name));
    inStrategyTable.ifPresent(name -> Texts.requireLine("name in the strategy table", name));
  }

  /** The name to print above the sheet. */
  public String aboveTheSheet() {
    return heading.orElse(programme);
  }

  /** The name to print in the table of strategic objectives. */
  public String ofTheStrategyTable() {
    return inStrategyTable.or(this::heading).orElse(programme);
  }
}
