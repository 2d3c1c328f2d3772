package it.camcom.pira.domain.plan;

import java.util.Optional;
import java.util.UUID;

public record SectionId(UUID value) implements PartId<NarrativeSection> {

  public static SectionId next() {
    return new SectionId(UUID.randomUUID());
  }

  @Override
  public Optional<NarrativeSection> in(Plan plan) {
    return plan.section(this);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
