package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Version;
import java.util.Objects;
import java.util.function.Function;

/** A titled section of the text that introduces the plan. */
public record NarrativeSection(SectionId id, String title, RichText body) implements PlanPart {

  public NarrativeSection(String title, RichText body) {
    this(SectionId.next(), title, body);
  }

  public NarrativeSection {
    Objects.requireNonNull(id, "id");
    Texts.requireLine("title of a section", title);
  }

  @Override
  public Version version() {
    return Version.of(this);
  }

  @Override
  public Plan replacedIn(Plan plan) {
    return new PlanChange(plan)
        .sections(sections -> PlanChange.replaced(sections, this::isSame, this));
  }

  @Override
  public Plan removedFrom(Plan plan) {
    return new PlanChange(plan).sections(sections -> PlanChange.without(sections, this::isSame));
  }

  @Override
  public Plan addedTo(Plan plan, PartPlace place) {
    return new PlanChange(plan)
        .sections(sections -> PlanChange.with(sections, place.position(), this));
  }

  private boolean isSame(NarrativeSection other) {
    return id.equals(other.id);
  }

  @Override
  public PartPlace.Within within() {
    return PartPlace.Within.PLAN;
  }

  /**
   * Returns the section with a value for each variable. A title that would grow too long keeps its
   * variables.
   */
  public NarrativeSection filled(Function<Variable, String> values) {
    var filled = new VariableText(title).filled(values);
    boolean fits = !filled.isBlank() && filled.length() <= Texts.MAX_LINE;
    return new NarrativeSection(id, fits ? filled : title, body.filled(values));
  }
}
