package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Year;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

@Entity
@Table(name = "phase")
class PhaseEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "sheet_id")
  UUID sheetId;

  int position;

  @Column(name = "description")
  String text;

  @Column(name = "marked_years")
  List<Integer> markedYears;

  List<String> marks;

  protected PhaseEntity() {}

  PhaseEntity(UUID planId, UUID sheetId, int position) {
    this.id = UUID.randomUUID();
    this.planId = planId;
    this.sheetId = sheetId;
    this.position = position;
  }

  void update(Phase phase) {
    this.text = phase.text();
    this.markedYears = phase.marks().keySet().stream().map(Year::getValue).toList();
    this.marks = List.copyOf(phase.marks().values());
  }

  Phase phase() {
    var byYear = new TreeMap<Year, String>();
    for (int i = 0; i < marks.size(); i++) {
      byYear.put(Year.of(markedYears.get(i)), marks.get(i));
    }
    return new Phase(text, byYear);
  }
}
