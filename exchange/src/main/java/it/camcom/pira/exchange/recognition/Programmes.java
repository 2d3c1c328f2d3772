package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.recognition.StrategyTable.Entry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the ministerial programme of a sheet in the national code list. */
final class Programmes {

  /** The programme that chambers use in mission 032 (MISE note of 9 June 2015). */
  private static final ProgrammeCode OF_GENERAL_SERVICES = new ProgrammeCode("032.003");

  /** Replaces an unreadable code after a problem is reported, so that reading can continue. */
  private static final ProgrammeCode UNKNOWN = new ProgrammeCode("000.000");

  private final NationalCodeList codes;
  private final LocalDate day;
  private final FindingCollector notes;
  private final Set<String> missionsNoted = new HashSet<>();
  private final Set<ProgrammeCode> replacementsNoted = new HashSet<>();

  Programmes(NationalCodeList codes, Context context) {
    this.codes = codes;
    this.day = context.asOf();
    this.notes = context.notes();
  }

  /** Reports a mission whose name differs from the national list. */
  void noteName(NumberedHeading mission, SourcePlace place) {
    var known = codes.mission(mission.threeDigits(), day);
    boolean differs =
        known.isPresent()
            && !mission.name().isEmpty()
            && !Words.same(mission.name(), known.get().name());
    if (differs && missionsNoted.add(mission.threeDigits() + Words.of(mission.name()))) {
      notes.finding(
          Finding.Kind.MISSION_NAME_DIFFERS,
          place,
          mission.threeDigits(),
          mission.name(),
          known.get().name());
    }
  }

  /**
   * Returns the programme in force for a sheet.
   *
   * @param mission as written above the sheet
   * @param entry of the sheet in the strategy table
   * @param name of the sheet, for findings
   */
  ProgrammeCode of(
      Optional<NumberedHeading> mission, Optional<Entry> entry, String name, SourcePlace place) {
    var found = mission.or(() -> entry.map(Entry::mission));
    if (found.isEmpty()) {
      notes.problem(ReadingFault.Kind.PROGRAMME_NOT_STATED, place, name);
      return UNKNOWN;
    }
    var code = found.get().threeDigits();
    if (codes.mission(code, day).isEmpty()) {
      notes.problem(ReadingFault.Kind.UNKNOWN_PROGRAMME, place, code);
      return UNKNOWN;
    }
    var written =
        entry
            .flatMap(Entry::programme)
            .map(programme -> ProgrammeCode.of(found.get().number(), programme.number()));
    return written.flatMap(this::inForce).orElseGet(() -> assumed(code, name, place));
  }

  private Optional<ProgrammeCode> inForce(ProgrammeCode written) {
    var current = codes.inForce(written, day).map(BudgetProgramme::code);
    boolean replaced = current.isPresent() && !current.get().equals(written);
    if (replaced && replacementsNoted.add(written)) {
      notes.finding(
          Finding.Kind.PROGRAMME_REPLACED,
          SourcePlace.WHOLE_DOCUMENT,
          written.code(),
          current.get().code());
    }
    return current;
  }

  private ProgrammeCode assumed(String mission, String name, SourcePlace place) {
    List<ProgrammeCode> ofMission =
        codes.programmes().stream()
            .filter(programme -> programme.validity().covers(day))
            .map(BudgetProgramme::code)
            .filter(code -> code.mission().equals(mission))
            .distinct()
            .toList();
    var assumed =
        ofMission.size() == 1
            ? Optional.of(ofMission.get(0))
            : ofMission.stream().filter(OF_GENERAL_SERVICES::equals).findFirst();
    if (assumed.isEmpty()) {
      notes.problem(ReadingFault.Kind.PROGRAMME_NOT_STATED, place, name);
      return UNKNOWN;
    }
    notes.finding(Finding.Kind.PROGRAMME_ASSUMED, place, name, assumed.get().code());
    return assumed.get();
  }
}
