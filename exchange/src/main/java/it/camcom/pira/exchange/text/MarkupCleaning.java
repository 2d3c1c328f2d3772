package it.camcom.pira.exchange.text;

import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.RichTextCleaning;
import jakarta.enterprise.context.ApplicationScoped;

/** Cleans what people write in the way in which documents are cleaned. */
@ApplicationScoped
public class MarkupCleaning implements RichTextCleaning {

  @Override
  public RichText clean(String html) {
    return new RichText(Markup.rich(html).text());
  }
}
