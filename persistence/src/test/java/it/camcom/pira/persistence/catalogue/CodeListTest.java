package it.camcom.pira.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.Mission;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.persistence.local.Storage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The national list as the migrations wrote it, before and after the note of 9 June 2015. */
class CodeListTest {

  private static final LocalDate BEFORE = LocalDate.of(2015, 6, 8);
  private static final LocalDate AFTER = LocalDate.of(2015, 6, 9);

  private final NationalCodeList codes =
      Storage.shared().in("prato", em -> new JpaCodeLists(em).national());

  @Test
  void a_programme_was_renamed() {
    var code = new ProgrammeCode("011.005");

    assertThat(codes.programme(code, BEFORE).map(BudgetProgramme::name))
        .hasValueSatisfying(name -> assertThat(name).startsWith("Regolamentazione"));
    assertThat(codes.programme(code, AFTER).map(BudgetProgramme::name))
        .hasValueSatisfying(name -> assertThat(name).startsWith("Promozione e attuazione"));
  }

  @Test
  void a_programme_was_replaced() {
    var old = new ProgrammeCode("032.004");

    assertThat(codes.inForce(old, BEFORE).map(BudgetProgramme::code)).contains(old);
    assertThat(codes.programme(old, AFTER)).isEmpty();
    assertThat(codes.inForce(old, AFTER).map(BudgetProgramme::code))
        .contains(new ProgrammeCode("032.003"));
  }

  @Test
  void every_programme_belongs_to_a_mission_of_its_day() {
    assertThat(codes.missions())
        .extracting(Mission::code)
        .containsExactly("011", "012", "016", "032", "033", "090", "091");
    assertThat(codes.programmes())
        .hasSize(11)
        .allMatch(
            programme ->
                codes.mission(programme.code().mission(), programme.validity().from()).isPresent());
  }
}
