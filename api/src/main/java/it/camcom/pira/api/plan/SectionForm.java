package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.SectionInput;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.NarrativeSection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of the narrative. */
@Schema(name = "SectionForm")
public record SectionForm(
    @Schema(readOnly = true) String id,
    @Schema(required = true, examples = "Presentazione del piano", maxLength = Texts.MAX_LINE) String title,
    @Schema(
            description = "HTML: p, br, b, strong, i, em, u, ul, ol, li; il resto si toglie",
            examples = "<p>La camera di {{camera}}</p>",
            maxLength = Texts.MAX_TEXT)
        String body,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<NarrativeSection> {

  static SectionForm of(NarrativeSection section) {
    return new SectionForm(section.id().toString(), section.title(), section.body().html(), null);
  }

  @Override
  public SectionInput input() {
    return new SectionInput(title, body);
  }

  @Override
  public SectionForm offering(List<String> offered) {
    return new SectionForm(id, title, body, offered);
  }
}
