package it.camcom.pira.persistence.importing;

import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.TakenValue;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Year;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "imported_value")
class ImportedValueEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "import_id")
  UUID importId;

  @Column(name = "indicator_id")
  UUID indicatorId;

  @Enumerated(EnumType.STRING)
  TakenValue.What what;

  @Column(name = "of_year")
  int year;

  @Column(name = "table_line")
  int tableLine;

  int line;
  int cell;

  protected ImportedValueEntity() {}

  ImportedValueEntity(UUID importId, TakenValue value) {
    this.id = UUID.randomUUID();
    this.importId = importId;
    this.indicatorId = value.indicator().value();
    this.what = value.what();
    this.year = value.year().getValue();
    this.tableLine = value.table().line();
    this.line = value.cell().line();
    this.cell = value.cell().cell();
  }

  TakenValue taken() {
    return new TakenValue(
        new IndicatorId(indicatorId),
        what,
        Year.of(year),
        SourcePlace.line(tableLine),
        new SourcePlace(line, cell));
  }
}
