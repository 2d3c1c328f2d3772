package it.camcom.pira.api.measurement;

import it.camcom.pira.api.request.QueryDate;
import it.camcom.pira.domain.plan.IndicatorId;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The address of a value: the year of the plan, its indicator and the day. */
public class MeasurementPlace {

  static final String PATH =
      "{year: \\d{4}}/indicators/{id}/measurements/{as-of: \\d{4}-\\d{2}-\\d{2}}";

  @PathParam("year")
  private int year;

  @PathParam("id")
  private UUID id;

  @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
  @PathParam("as-of")
  private String asOf;

  Year year() {
    return Year.of(year);
  }

  IndicatorId indicator() {
    return new IndicatorId(id);
  }

  /** @throws jakarta.ws.rs.BadRequestException if it is not a day */
  LocalDate asOf() {
    return QueryDate.of("as-of", asOf);
  }
}
