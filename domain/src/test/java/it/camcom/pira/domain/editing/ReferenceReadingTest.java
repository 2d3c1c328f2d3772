package it.camcom.pira.domain.editing;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.catalogue.Validity;
import it.camcom.pira.domain.plan.UsedTerms;
import it.camcom.pira.domain.value.Scale;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceReadingTest {

  private static final ProgrammeCode OLD = new ProgrammeCode("032.004");
  private static final ProgrammeCode NEW = new ProgrammeCode("032.003");
  private static final Scale LIGHTS = new Scale(List.of("rosso", "verde"));

  private static ReferenceReading reading(Scale... used) {
    var last = LocalDate.of(2015, 6, 8);
    var codes =
        new NationalCodeList(
            List.of(),
            List.of(
                new BudgetProgramme(
                    OLD,
                    "Programma",
                    new Validity(LocalDate.of(2013, 3, 27), Optional.of(last)),
                    Optional.of(NEW)),
                new BudgetProgramme(
                    NEW,
                    "Programma",
                    new Validity(last.plusDays(1), Optional.empty()),
                    Optional.empty())));
    return new ReferenceReading(() -> codes, InMemoryCommonIndicators.OF_ONE, terms(used));
  }

  private static UsedTerms terms(Scale... used) {
    return new UsedTerms() {
      @Override
      public List<String> units() {
        return List.of("%", "n.");
      }

      @Override
      public List<Scale> scales() {
        return List.of(used);
      }
    };
  }

  @Test
  void a_programme_can_be_chosen_in_a_year_in_which_it_is_in_force_at_an_end() {
    assertThat(reading().programmes(Optional.of(Year.of(2014))))
        .extracting(BudgetProgramme::code)
        .containsExactly(OLD);
    assertThat(reading().programmes(Optional.of(Year.of(2015)))).hasSize(2);
    assertThat(reading().programmes(Optional.of(Year.of(2016))))
        .extracting(BudgetProgramme::code)
        .containsExactly(NEW);
    assertThat(reading().programmes(Optional.empty())).hasSize(2);
  }

  @Test
  void the_scale_of_surveys_comes_first_and_once() {
    assertThat(reading(LIGHTS, Scale.OF_JUDGEMENT).scales())
        .containsExactly(Scale.OF_JUDGEMENT, LIGHTS);
  }

  @Test
  void units_and_the_catalogue_are_those_that_are_there() {
    assertThat(reading().units()).containsExactly("%", "n.");
    assertThat(reading().commonIndicators()).extracting("code").containsExactly("COMUNE");
  }
}
