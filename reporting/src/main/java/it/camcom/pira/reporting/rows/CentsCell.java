package it.camcom.pira.reporting.rows;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of euro in a column of which some have cents: all of them show two decimals. */
public record CentsCell(Cell amount) implements Cell {

  private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.]*)(,\\d+)?(?![\\d/.,])");

  public CentsCell {
    Objects.requireNonNull(amount, "amount");
  }

  @Override
  public String text() {
    return amount instanceof TextCell words
        ? words.text()
        : NUMBER
            .matcher(amount.text())
            .replaceAll(number -> number.group(1) + cents(number.group(2)));
  }

  private static String cents(String decimals) {
    return decimals == null ? ",00" : (decimals + "0").substring(0, Math.max(3, decimals.length()));
  }

  @Override
  public Optional<NumberCell> number() {
    return amount.number();
  }

  @Override
  public Optional<LocalDate> day() {
    return amount.day();
  }
}
