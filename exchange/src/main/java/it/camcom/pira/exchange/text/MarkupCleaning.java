package it.camcom.pira.exchange.text;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.RichTextCleaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Sanitises what an editor sends, in which a star is a star and a dash a dash. */
@ApplicationScoped
public class MarkupCleaning implements RichTextCleaning {

  @Override
  public Optional<Cleaned> clean(String html) {
    if (html.length() > Texts.MAX_TEXT) {
      return Optional.empty();
    }
    var cleaned = Markup.html(html);
    return cleaned.text().length() > Texts.MAX_TEXT
        ? Optional.empty()
        : Optional.of(new Cleaned(new RichText(cleaned.text()), cleaned.removed()));
  }
}
