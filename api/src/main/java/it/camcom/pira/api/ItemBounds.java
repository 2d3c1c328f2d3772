package it.camcom.pira.api;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.register.ChamberInput;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The bounds of what lists and maps hold. The annotations of a record state those of its fields,
 * and have no place for these.
 */
final class ItemBounds {

  /** By the name of the schema and of its field. */
  private static final Map<String, Consumer<Schema>> BOUNDS =
      Map.of(
          "IndicatorForm.quantities", ItemBounds::line,
          "IndicatorForm.scale", ItemBounds::line,
          "PhaseForm.marks", ItemBounds::line,
          "PhasesForm.years", ItemBounds::year,
          "NewMember.centres", ItemBounds::line,
          "NewRoles.centres", ItemBounds::line,
          "NewChamber.provinces", province -> province.setPattern(ChamberInput.PROVINCE),
          "NewMeasurement.quantities", ItemBounds::number,
          "NewMeasurementRow.quantities", ItemBounds::number);

  private ItemBounds() {}

  static void add(OpenAPI description) {
    Optional.ofNullable(description.getComponents())
        .map(Components::getSchemas)
        .ifPresent(schemas -> BOUNDS.forEach((place, bound) -> bound.accept(held(schemas, place))));
  }

  /**
   * What the list or map of a field holds.
   *
   * @throws NullPointerException if there is no such field
   */
  private static Schema held(Map<String, Schema> schemas, String place) {
    var names = place.split("\\.", 2);
    var field = schemas.get(names[0]).getProperties().get(names[1]);
    return field.getItems() == null ? field.getAdditionalPropertiesSchema() : field.getItems();
  }

  private static void line(Schema text) {
    text.setMaxLength(Texts.MAX_LINE);
  }

  private static void year(Schema year) {
    year.setMinimum(new BigDecimal(Years.LEAST));
    year.setMaximum(new BigDecimal(Years.GREATEST));
  }

  private static void number(Schema number) {
    number.setMinimum(new BigDecimal(ItalianNumbers.LEAST));
    number.setMaximum(new BigDecimal(ItalianNumbers.GREATEST));
  }
}
