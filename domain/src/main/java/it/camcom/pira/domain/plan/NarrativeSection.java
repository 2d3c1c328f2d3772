package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;

/** A titled part of the text that introduces the plan. */
public record NarrativeSection(String title, RichText body) {

  public NarrativeSection {
    Texts.requireLine("title of a section", title);
  }
}
