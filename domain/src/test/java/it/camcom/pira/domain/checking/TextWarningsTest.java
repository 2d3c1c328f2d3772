package it.camcom.pira.domain.checking;

import static it.camcom.pira.domain.checking.Drafts.checked;
import static it.camcom.pira.domain.checking.Drafts.indicator;
import static it.camcom.pira.domain.checking.Drafts.kinds;
import static it.camcom.pira.domain.checking.Drafts.objective;
import static it.camcom.pira.domain.checking.Drafts.sheet;
import static it.camcom.pira.domain.checking.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.RichText;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWarningsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Imprese del 2018",
        "Eventi 2023",
        "Fondo perequativo 2017-2018",
        "Imprese al 31/12/2018",
        "Stato al 30 settembre 2018"
      })
  void a_name_of_another_time_is_stale(String name) {
    assertThat(kinds(checked(with(indicator().named(name).made()))))
        .containsExactly(Kind.STALE_YEAR);
    assertThat(kinds(checked(with(indicator().counted("n. " + name).made()))))
        .containsExactly(Kind.STALE_YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Imprese del 2019",
        "Eventi 2022",
        "Attuazione del D.lgs. 219/2016",
        "Adempimenti della legge n. 190 del 6 novembre 2012",
        "Regolamento UE 2016/679",
        "Certificazione ISO 9001:2015",
        "Imprese 3200"
      })
  void the_year_before_and_the_year_of_a_law_are_not(String name) {
    assertThat(kinds(checked(with(indicator().named(name).made())))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I dati sono relativi al 2018. | true",
        "Si dispone un piano <b>per l’anno 2018</b>. | true",
        "Obiettivi per il triennio 2017-2019. | true",
        "Dal 2014 la riforma ha ridotto il diritto annuale, nel 2016 ancora. | false",
        "Ridotto per effetto del D.L. 90/2014. | false",
        "Dati relativi al 2020, per il 2021. | false"
      })
  void prose_may_tell_history_but_is_meant_for_the_plan(String text, boolean stale) {
    var checked = checked(plan("Premessa", text));

    assertThat(kinds(checked)).isEqualTo(stale ? List.of(Kind.STALE_YEAR) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2020, 2022, false", "2019, 2021, true", "2020, 2023, true"})
  void a_time_line_goes_with_the_triennium(int from, int to, boolean stale) {
    var years = IntStream.rangeClosed(from, to).mapToObj(Year::of).toList();
    var sheet =
        sheet(
            Optional.of(new ResponsibilityCentre("Promozione")),
            new Budget.NoAmount("Risorse interne"),
            new Phases(years, List.of()),
            objective(indicator().made()));

    assertThat(kinds(checked(Drafts.plan(sheet))))
        .isEqualTo(stale ? List.of(Kind.STALE_YEAR) : List.of());
  }

  @Test
  void what_is_no_variable_would_be_printed_as_it_is() {
    var checked = checked(plan("{{titolo}}", "{{anno}}, {{ANNO}}, {{x}} e {{<b>anno</b>}}"));

    assertThat(kinds(checked))
        .containsExactly(Kind.UNKNOWN_VARIABLE, Kind.UNKNOWN_VARIABLE, Kind.UNKNOWN_VARIABLE);
    assertThat(checked.doubtful())
        .extracting(warning -> warning.arguments().get(0))
        .containsExactly("{{titolo}}", "{{x}}", "{{");
  }

  @Test
  void a_draft_has_no_act_to_name() {
    var plan = plan("Premessa", "Approvato con {{atto}} della {{camera}}.");

    assertThat(kinds(checked(plan))).containsExactly(Kind.VARIABLE_WITHOUT_VALUE);
    assertThat(kinds(PlanCheck.of(AppraisedPlan.of(plan, Drafts.DAY, List.of()), Set.of())))
        .isEmpty();
  }

  private static Plan plan(String title, String body) {
    return Drafts.plan(
        List.of(new NarrativeSection(title, new RichText("<p>" + body + "</p>"))),
        Optional.empty(),
        sheet(objective(indicator().made())));
  }
}
