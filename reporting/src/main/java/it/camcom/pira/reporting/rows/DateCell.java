package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A day, such as 30/09/2020. */
public record DateCell(LocalDate date) implements Cell {

  public DateCell {
    Objects.requireNonNull(date, "date");
  }

  @Override
  public String text() {
    return Terms.shortDate(date);
  }

  @Override
  public Optional<LocalDate> day() {
    return Optional.of(date);
  }
}
