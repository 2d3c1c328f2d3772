package it.camcom.pira.api.request;

import it.camcom.pira.domain.editing.ReasonGiving;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Why something is changed, in the one place where every operation reads it. */
public class ChangeReason {

  @Parameter(
      description =
          "Perché si modifica: serve per correggere un valore che c’era, e per ogni modifica di un"
              + " piano di cui un documento è già approvato",
      schema = @Schema(type = SchemaType.STRING, maxLength = ReasonGiving.MAX_REASON))
  @QueryParam("reason")
  private String reason;

  public Optional<String> given() {
    return Optional.ofNullable(reason);
  }
}
