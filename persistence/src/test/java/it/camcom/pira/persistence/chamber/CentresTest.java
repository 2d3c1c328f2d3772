package it.camcom.pira.persistence.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPastPlans;
import it.camcom.pira.persistence.plan.JpaPlans;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Sheets and indicators refer to a centre itself, not to its name. */
class CentresTest {

  private static final int YEAR = 2095;

  private final Storage storage = Storage.ofItsOwn();

  private <T> T in(Function<EntityManager, T> work) {
    return storage.in("prato", work);
  }

  private static List<String> namesIn(Plan plan) {
    return plan.centres().stream().map(ResponsibilityCentre::name).toList();
  }

  @Test
  void a_renamed_centre_is_renamed_wherever_it_is_named_and_not_in_the_past() {
    try (storage) {
      in(
          em -> {
            new JpaPlans(em).add(SamplePlan.withEverything(YEAR));
            return true;
          });
      var before =
          in(
              em ->
                  (Instant)
                      em.createNativeQuery("select clock_timestamp()", Instant.class)
                          .getSingleResult());
      in(
          em -> {
            var centres = new JpaCentres(em);
            var old = centres.called(new ResponsibilityCentre("segretario  GENERALE"));
            centres.replace(old.orElseThrow().called(new ResponsibilityCentre("Segreteria")));
            return true;
          });

      assertThat(namesIn(in(em -> new JpaPlans(em).of(Year.of(YEAR)).orElseThrow())))
          .contains("Segreteria", "Ufficio studi")
          .doesNotContain("Segretario Generale");
      assertThat(namesIn(in(em -> new JpaPastPlans(em).of(Year.of(YEAR), before).orElseThrow())))
          .contains("Segretario Generale")
          .doesNotContain("Segreteria");
    }
  }

  @Test
  void a_closed_centre_stays_on_the_list() {
    try (storage) {
      var listed = ListedCentre.open(new ResponsibilityCentre("Fiere"));
      var day = LocalDate.of(2020, 6, 30);
      in(
          em -> {
            new JpaCentres(em).add(listed);
            return true;
          });
      in(
          em -> {
            new JpaCentres(em).replace(listed.closed(day));
            return true;
          });

      List<ListedCentre> all = in(em -> new JpaCentres(em).all());
      assertThat(all).contains(listed.closed(day));
    }
  }

  @Test
  void the_database_keeps_one_centre_of_a_name_in_any_case() {
    try (storage) {
      in(
          em -> {
            new JpaCentres(em).add(ListedCentre.open(new ResponsibilityCentre("Fiere")));
            return true;
          });

      assertThatThrownBy(
              () ->
                  in(
                      em -> {
                        new JpaCentres(em)
                            .add(ListedCentre.open(new ResponsibilityCentre("FIERE")));
                        return true;
                      }))
          .hasMessageContaining("responsibility_centre");
    }
  }
}
