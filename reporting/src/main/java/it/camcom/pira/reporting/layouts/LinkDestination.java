package it.camcom.pira.reporting.layouts;

import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * The target of a link.
 *
 * @param page from 1
 * @param y from the upper edge of the page, in points
 */
public record LinkDestination(int page, int y) {

  private static final String PAGE = "net.sf.jasperreports.export.pira.page";
  private static final String Y = "net.sf.jasperreports.export.pira.y";
  private static final String DESCRIPTION = "net.sf.jasperreports.export.pira.description";

  /** Turns the text into a link to this place, with a description for screen readers. */
  void describe(JRPrintText text, String description) {
    text.getPropertiesMap().setProperty(PAGE, String.valueOf(page));
    text.getPropertiesMap().setProperty(Y, String.valueOf(y));
    text.getPropertiesMap().setProperty(DESCRIPTION, description);
  }

  public static Optional<LinkDestination> of(JRPrintText text) {
    String page = text.hasProperties() ? text.getPropertiesMap().getProperty(PAGE) : null;
    return page == null
        ? Optional.empty()
        : Optional.of(
            new LinkDestination(
                Integer.parseInt(page), Integer.parseInt(text.getPropertiesMap().getProperty(Y))));
  }

  public static String description(JRPrintText text) {
    return text.getPropertiesMap().getProperty(DESCRIPTION);
  }
}
