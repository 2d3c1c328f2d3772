package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.importing.RowReading;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.plan.StrategicArea;
import java.util.List;
import java.util.Optional;

/** A sheet as read, before its ministerial programme is known. */
record SheetDraft(
    SheetPart part,
    SourcePlace place,
    String programme,
    Optional<String> heading,
    Optional<StrategicArea> area,
    Optional<ResponsibilityCentre> centre,
    Budget budget,
    Optional<ProgressIndicator> progress,
    List<Objective> objectives,
    Phases phases,
    String stakeholders,
    List<RowReading.Read> rows) {

  ProgrammeSheet sheet(ProgrammeCode code, SheetNames names) {
    return new ProgrammeSheet(
        SheetId.next(),
        code,
        names,
        area,
        centre,
        budget,
        progress,
        objectives,
        phases,
        stakeholders);
  }
}
