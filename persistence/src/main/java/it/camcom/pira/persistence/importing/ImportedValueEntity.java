package it.camcom.pira.persistence.importing;

import it.camcom.pira.domain.importing.Place;
import it.camcom.pira.domain.importing.TakenValue;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Year;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "imported_value")
class ImportedValueEntity extends ChamberOwnedEntity {

  @EmbeddedId Key key;

  @Column(name = "table_line")
  int tableLine;

  int line;
  int cell;

  protected ImportedValueEntity() {}

  ImportedValueEntity(UUID importId, TakenValue value) {
    this.key = new Key(importId, value.indicator().value(), value.what(), value.year().getValue());
    this.tableLine = value.table().line();
    this.line = value.cell().line();
    this.cell = value.cell().cell();
  }

  TakenValue taken() {
    return new TakenValue(
        new IndicatorId(key.indicatorId),
        key.what,
        Year.of(key.year),
        Place.line(tableLine),
        new Place(line, cell));
  }

  @Embeddable
  record Key(
      @Column(name = "import_id") UUID importId,
      @Column(name = "indicator_id") UUID indicatorId,
      @Enumerated(EnumType.STRING) TakenValue.What what,
      @Column(name = "of_year") int year) {}
}
