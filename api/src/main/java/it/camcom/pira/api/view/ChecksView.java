package it.camcom.pira.api.view;

import it.camcom.pira.domain.checking.Checked;
import it.camcom.pira.domain.checking.Warning;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan lacks by law and what in it is doubtful, in print order. */
@Schema(name = "Checks")
public record ChecksView(
    @Schema(description = "Ciò che la legge chiede e manca") List<WarningView> missing,
    @Schema(description = "Ciò che chi approva deve vedere") List<WarningView> doubtful) {

  public static ChecksView of(Checked checked) {
    return new ChecksView(
        checked.missing().stream().map(WarningView::of).toList(),
        checked.doubtful().stream().map(WarningView::of).toList());
  }

  /** One warning; the ids give its place from the root of the plan. */
  @Schema(name = "Warning")
  public record WarningView(
      Warning.Kind kind,
      String section,
      String sheet,
      String objective,
      String indicator,
      @Schema(examples = "Scheda «La sede» › Obiettivo «Aprirla» › Indicatore «Eventi»")
          String place,
      @Schema(examples = "Manca la fonte dei dati (DPCM 18/9/2012, art. 3).") String message) {

    static WarningView of(Warning warning) {
      var place = warning.place();
      return new WarningView(
          warning.kind(),
          text(place.section()),
          text(place.sheet()),
          text(place.objective()),
          text(place.indicator()),
          place.path(),
          warning.message());
    }

    private static String text(Optional<?> id) {
      return id.map(Object::toString).orElse(null);
    }
  }
}
