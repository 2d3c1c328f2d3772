package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "programme_sheet")
class ProgrammeSheetEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  int position;

  @Column(name = "budget_programme")
  String programme;

  @Embedded SheetNamesColumns names;
  String area;

  @Column(name = "centre_id")
  UUID centreId;

  BigDecimal budget;

  @Column(name = "budget_reason")
  String budgetReason;

  @Column(name = "phase_years")
  List<Integer> phaseYears;

  String stakeholders;

  @Column(name = "budget_to_confirm")
  Boolean budgetToConfirm = false;

  @Version int version;

  protected ProgrammeSheetEntity() {}

  ProgrammeSheetEntity(UUID planId, ProgrammeSheet sheet) {
    this.id = sheet.id().value();
    this.planId = planId;
  }

  void update(int position, ProgrammeSheet sheet, UUID centre) {
    this.position = position;
    this.programme = sheet.programme().code();
    this.names = SheetNamesColumns.of(sheet.names());
    this.area = sheet.area().map(StrategicArea::name).orElse(null);
    this.centreId = centre;
    this.budget = sheet.budget().amount().orElse(null);
    this.budgetReason = sheet.budget() instanceof Budget.NoAmount none ? none.reason() : null;
    this.phaseYears = sheet.phases().years().stream().map(Year::getValue).toList();
    this.stakeholders = sheet.stakeholders();
    this.budgetToConfirm = sheet.budgetToConfirm();
  }

  ProgrammeSheet sheet(
      Optional<ResponsibilityCentre> centre,
      Optional<ProgressIndicator> progress,
      List<Objective> objectives,
      List<Phase> phases) {
    return new ProgrammeSheet(
        new SheetId(id),
        new ProgrammeCode(programme),
        names.names(),
        Optional.ofNullable(area).map(StrategicArea::new),
        centre,
        budget(),
        progress,
        objectives,
        new Phases(phaseYears.stream().map(Year::of).toList(), phases),
        stakeholders,
        Boolean.TRUE.equals(budgetToConfirm));
  }

  Budget budget() {
    if (budget != null) {
      return new Budget.Amount(budget);
    }
    return budgetReason == null ? new Budget.NotStated() : new Budget.NoAmount(budgetReason);
  }
}
