package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentOptionsInput;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document shows beyond the official form; options left out are off. */
@Schema(name = "DocumentOptions")
public record DocumentOptionsView(
    @Schema(description = "Le medie di schede, missioni e camera") Weighting means,
    @Schema(description = "Le soglie che danno un nome a ogni performance")
        ThresholdsView thresholds,
    @Schema(description = "I flussi mostrati in proporzione al periodo, con la scritta «pro rata»")
        Boolean proRata,
    @Schema(description = "Le note delle rilevazioni, sotto ogni indicatore") Boolean notes,
    @Schema(
            description =
                "In un preventivo aggiornato, l’ultima rilevazione di ogni indicatore con il suo giorno")
        Boolean lastValues,
    @Schema(description = "Senza la nota metodologica in fondo") Boolean withoutMethod) {

  public static DocumentOptionsView of(DocumentOptions options) {
    return new DocumentOptionsView(
        options.means().orElse(null),
        options.thresholds().map(ThresholdsView::of).orElse(null),
        options.proRata(),
        options.notes(),
        options.lastValues(),
        options.withoutMethod());
  }

  public DocumentOptionsInput input() {
    return new DocumentOptionsInput(
        means,
        Optional.ofNullable(thresholds).map(ThresholdsView::input).orElse(null),
        proRata,
        notes,
        lastValues,
        withoutMethod);
  }

  /** The percentages from which a target counts as partly reached and as reached. */
  @Schema(name = "Thresholds")
  public record ThresholdsView(
      @Schema(
              required = true,
              description = "Parzialmente raggiunto, da questa percentuale, maggiore di 0",
              minimum = "0",
              exclusiveMinimum = true,
              maximum = "100",
              examples = "70")
          BigDecimal partly,
      @Schema(
              required = true,
              description = "Raggiunto, da questa percentuale, maggiore dell’altra",
              minimum = "0",
              exclusiveMinimum = true,
              maximum = "100",
              examples = "90")
          BigDecimal reached) {

    static ThresholdsView of(Thresholds thresholds) {
      return new ThresholdsView(thresholds.partly(), thresholds.reached());
    }

    private DocumentOptionsInput.ThresholdsInput input() {
      return new DocumentOptionsInput.ThresholdsInput(partly, reached);
    }
  }
}
