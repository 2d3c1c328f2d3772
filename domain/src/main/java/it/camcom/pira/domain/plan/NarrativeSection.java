package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import java.util.Objects;

/** A titled part of the text that introduces the plan. */
public record NarrativeSection(SectionId id, String title, RichText body) implements PlanPart {

  public NarrativeSection(String title, RichText body) {
    this(SectionId.next(), title, body);
  }

  public NarrativeSection {
    Objects.requireNonNull(id, "id");
    Texts.requireLine("title of a section", title);
  }
}
