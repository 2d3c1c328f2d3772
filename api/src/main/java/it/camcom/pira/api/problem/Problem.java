package it.camcom.pira.api.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem in the form of RFC 9457. */
@Schema(name = "Problem")
public record Problem(
    @Schema(examples = "urn:pira:problem:plan-already-exists") String type,
    @Schema(examples = "Il piano esiste già") String title,
    @Schema(examples = "409") int status,
    @Schema(examples = "Esiste già un piano per il 2020.") String detail,
    List<Violation> violations,
    @Schema(
            description = "Se il dato è cambiato nel frattempo: com’è ora, con la sua versione",
            type = SchemaType.OBJECT)
        Object current,
    @Schema(
            description = "Se il dato è cambiato nel frattempo: ciò che è stato inviato",
            type = SchemaType.OBJECT)
        Object sent,
    @Schema(description = "Se sono cambiati più dati: ognuno con il suo posto")
        List<Clash> conflicts) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem(String type, String title, int status, String detail, List<Violation> violations) {
    this(type, title, status, detail, violations, null, null, null);
  }

  /** Returns the same problem with the present state and the one sent. */
  Problem between(Object isNow, Object wasSent) {
    return new Problem(type, title, status, detail, violations, isNow, wasSent, null);
  }

  /** Returns the same problem with each of several conflicts. */
  Problem among(List<Clash> clashes) {
    return new Problem(type, title, status, detail, violations, null, null, List.copyOf(clashes));
  }

  /** One of several objects that somebody else has changed meanwhile. */
  @Schema(name = "Conflict")
  public record Clash(
      @Schema(examples = "rows[3]") String field,
      @Schema(description = "Com’è ora; manca se non c’è più", type = SchemaType.OBJECT)
          Object current,
      @Schema(description = "Ciò che è stato inviato", type = SchemaType.OBJECT) Object sent) {}

  /**
   * A place of the input that is at fault: a field, or a line and cell of a document, counted from
   * 1.
   */
  @Schema(name = "Violation")
  public record Violation(
      @Schema(examples = "name") String field,
      @Schema(examples = "172") Integer line,
      @Schema(examples = "6") Integer cell,
      @Schema(examples = "«1e999» non è un numero scritto all’italiana (per esempio 1.234,56).")
          String message) {}
}
