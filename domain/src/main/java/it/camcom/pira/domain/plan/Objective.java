package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import java.util.List;

/** What the chamber wants to achieve (obiettivo), told by as many indicators as it needs. */
public record Objective(String title, RichText description, List<Indicator> indicators) {

  public Objective {
    Texts.requireLine("title of an objective", title);
    indicators = List.copyOf(indicators);
  }
}
