package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.SectionId;
import java.util.Optional;

/** The input of a section of the narrative. */
public record SectionInput(String title, String body) implements PartInput<NarrativeSection> {

  @Override
  public Optional<NarrativeSection> check(Fields fields, PartContext<NarrativeSection> context) {
    return fields.make(
        own -> {
          own.line("title", title);
          var text = context.checking().text(own, "body", body);
          var id = context.current().map(NarrativeSection::id).orElseGet(SectionId::next);
          return () -> new NarrativeSection(id, title, text.orElseThrow());
        });
  }

  @Override
  public void requireRoom(Plan plan) {
    PlanFull.unless(plan.sections().size() < Plan.MAX_SECTIONS);
  }
}
