package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.Mission;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups the sheets by mission in print order; that of financial health is first in its programme.
 */
final class SheetsByMission {

  private final NationalCodeList codes;
  private final LocalDate day;
  private final Map<String, List<Part>> missions;

  private SheetsByMission(NationalCodeList codes, LocalDate day, Map<String, List<Part>> missions) {
    this.codes = codes;
    this.day = day;
    this.missions = missions;
  }

  static SheetsByMission of(DocumentContent content) {
    Plan plan = content.plan().plan();
    var parts = new ArrayList<Part>();
    plan.sheets().forEach(sheet -> parts.add(Part.of(sheet)));
    plan.financialHealth().map(Part::of).ifPresent(health -> insert(parts, health));
    var missions = new LinkedHashMap<String, List<Part>>();
    parts.forEach(
        part ->
            missions
                .computeIfAbsent(part.programme().mission(), mission -> new ArrayList<>())
                .add(part));
    return new SheetsByMission(content.codes(), content.document().asOf(), missions);
  }

  private static void insert(List<Part> parts, Part health) {
    int at = 0;
    while (at < parts.size() && !parts.get(at).programme().equals(health.programme())) {
      at++;
    }
    parts.add(at, health);
  }

  Map<String, List<Part>> missions() {
    return missions;
  }

  /**
   * Returns "Missione 011 – Competitività e sviluppo delle imprese"; only the code if the mission
   * is unknown.
   */
  String mission(String code) {
    return codes
        .mission(code, day)
        .map(Mission::name)
        .map(name -> ReportTerms.of("mission.heading", code, name))
        .orElse(ReportTerms.of("mission") + " " + code);
  }

  String programme(ProgrammeCode code) {
    return codes
        .programme(code, day)
        .map(BudgetProgramme::name)
        .map(name -> ReportTerms.of("programme.heading", code, name))
        .orElse(ReportTerms.of("programme") + " " + code);
  }

  /** A sheet of a programme, or that of financial health. */
  record Part(
      ProgrammeCode programme,
      SheetNames names,
      Optional<ProgrammeSheet> sheet,
      Optional<FinancialHealth> health) {

    static Part of(ProgrammeSheet sheet) {
      return new Part(sheet.programme(), sheet.names(), Optional.of(sheet), Optional.empty());
    }

    static Part of(FinancialHealth health) {
      return new Part(health.programme(), health.names(), Optional.empty(), Optional.of(health));
    }
  }
}
