package it.camcom.pira.domain.plan;

import java.util.Optional;
import java.util.UUID;

public record SheetId(UUID value) implements PartId<ProgrammeSheet> {

  public static SheetId next() {
    return new SheetId(UUID.randomUUID());
  }

  @Override
  public Optional<ProgrammeSheet> in(Plan plan) {
    return plan.sheet(this);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
