package it.camcom.pira.api.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as RFC 9457 has it. */
@Schema(name = "Problem")
public record Problem(
    @Schema(examples = "urn:pira:problem:plan-already-exists") String type,
    @Schema(examples = "Il piano esiste già") String title,
    @Schema(examples = "409") int status,
    @Schema(examples = "Esiste già un piano per il 2020.") String detail,
    List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One place of the input that stands in the way: a field of what was sent, or a line and cell of
   * a document, which count from 1.
   */
  @Schema(name = "Violation")
  public record Violation(
      @Schema(examples = "name") String field,
      @Schema(examples = "172") Integer line,
      @Schema(examples = "6") Integer cell,
      @Schema(examples = "«1e999» non è un numero scritto all’italiana (per esempio 1.234,56).")
          String message) {}
}
