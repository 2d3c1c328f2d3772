package it.camcom.pira.api.plan;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SectionId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the narrative. */
@Schema(name = "SectionForm")
public record SectionForm(
    @Schema(readOnly = true) String id,
    @Schema(examples = "Presentazione del piano") String title,
    @Schema(
            description = "HTML: p, br, b, strong, i, em, u, ul, ol, li; il resto si toglie",
            examples = "<p>La camera di {{camera}}</p>")
        String body,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<NarrativeSection> {

  static SectionForm of(NarrativeSection section) {
    return new SectionForm(section.id().toString(), section.title(), section.body().html(), null);
  }

  @Override
  public NarrativeSection part(Optional<NarrativeSection> seen) {
    var fields = new Fields();
    var named = fields.line("title", title);
    var text = fields.bounded("body", body, Texts.MAX_TEXT);
    var id = seen.map(NarrativeSection::id).orElseGet(SectionId::next);
    return fields.made(() -> new NarrativeSection(id, named, new RichText(text)));
  }

  @Override
  public SectionForm offering(List<String> offered) {
    return new SectionForm(id, title, body, offered);
  }
}
