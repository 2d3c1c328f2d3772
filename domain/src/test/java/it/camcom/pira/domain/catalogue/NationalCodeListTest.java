package it.camcom.pira.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCodeListTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2013, 3, 27);
  private static final LocalDate NOTE = LocalDate.of(2015, 6, 9);
  private static final ProgrammeCode ENTERPRISES = ProgrammeCode.of(11, 5);
  private static final ProgrammeCode OLD_SERVICES = ProgrammeCode.of(32, 4);
  private static final ProgrammeCode SERVICES = ProgrammeCode.of(32, 3);
  private static final NationalCodeList CODES = asChangedByTheNoteOf2015();

  /** The note renamed 011.005 and put 032.003 in the place of 032.004. */
  private static NationalCodeList asChangedByTheNoteOf2015() {
    var before = new Validity(FIRST_DAY, Optional.of(NOTE.minusDays(1)));
    var since = new Validity(NOTE, Optional.empty());
    return new NationalCodeList(
        List.of(
            new Mission("011", "Competitività", new Validity(FIRST_DAY, Optional.empty())),
            new Mission("032", "Servizi istituzionali", new Validity(FIRST_DAY, Optional.empty()))),
        List.of(
            new BudgetProgramme(ENTERPRISES, "vecchio nome", before, Optional.empty()),
            new BudgetProgramme(ENTERPRISES, "nuovo nome", since, Optional.empty()),
            new BudgetProgramme(OLD_SERVICES, "servizi generali", before, Optional.of(SERVICES)),
            new BudgetProgramme(SERVICES, "servizi e affari generali", since, Optional.empty())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2013-03-27, vecchio nome",
    "2015-06-08, vecchio nome",
    "2015-06-09, nuovo nome",
    "2020-09-30, nuovo nome",
  })
  void a_renamed_programme_has_the_name_of_the_day(LocalDate day, String name) {
    assertThat(CODES.programme(ENTERPRISES, day).map(BudgetProgramme::name)).contains(name);
    assertThat(CODES.inForce(ENTERPRISES, day).map(BudgetProgramme::name)).contains(name);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2015-06-08, 032.004", "2015-06-09, 032.003", "2020-09-30, 032.003"})
  void a_replaced_code_means_its_successor_from_that_day(LocalDate day, String inForce) {
    assertThat(CODES.inForce(OLD_SERVICES, day).map(BudgetProgramme::code))
        .contains(new ProgrammeCode(inForce));
  }

  @Test
  void a_replaced_code_is_no_programme_of_later_days() {
    assertThat(CODES.programme(OLD_SERVICES, NOTE)).isEmpty();
    assertThat(CODES.programme(OLD_SERVICES, NOTE.minusDays(1))).isPresent();
  }

  @Test
  void a_successor_does_not_mean_its_predecessor() {
    assertThat(CODES.inForce(SERVICES, NOTE.minusDays(1))).isEmpty();
  }

  @Test
  void before_the_list_began_there_is_nothing() {
    assertThat(CODES.mission("011", FIRST_DAY.minusDays(1))).isEmpty();
    assertThat(CODES.inForce(ENTERPRISES, FIRST_DAY.minusDays(1))).isEmpty();
    assertThat(CODES.inForce(OLD_SERVICES, FIRST_DAY.minusDays(1))).isEmpty();
  }

  @Test
  void an_unknown_code_is_nothing() {
    assertThat(CODES.mission("099", NOTE)).isEmpty();
    assertThat(CODES.inForce(ProgrammeCode.of(99, 1), NOTE)).isEmpty();
  }

  @Test
  void missions_are_known_by_their_three_digits() {
    assertThat(CODES.mission("032", NOTE).map(Mission::name)).contains("Servizi istituzionali");
    assertThat(CODES.mission("32", NOTE)).isEmpty();
  }
}
