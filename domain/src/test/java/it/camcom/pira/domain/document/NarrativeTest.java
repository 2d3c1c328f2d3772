package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Examples;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTest {

  private static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);
  private static final Act ACT = new Act("Consiglio camerale", "7/19", AS_OF);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{camera}} | Camera di Prato",
        "{{anno}} | 2020",
        "{{ Anno }} | 2020",
        "{{triennio}} | 2020–2022",
        "{{data}} | 30 settembre 2020",
        "{{atto}} | Consiglio camerale, n. 7/19 del 30 settembre 2020",
        "{{anno}}{{anno}} | 20202020",
        "{{{anno}}} | {2020}",
        "{{ignota}} e {{anno | {{ignota}} e {{anno"
      })
  void a_variable_has_the_value_of_the_document(String text, String filled) {
    assertThat(body("Camera di Prato", text, Optional.of(ACT))).isEqualTo("<p>" + filled + "</p>");
  }

  @Test
  void what_has_no_value_yet_shows_that() {
    assertThat(body("Camera", "Con {{atto}}.", Optional.empty())).isEqualTo("<p>Con ….</p>");
  }

  @Test
  void a_value_brings_no_markup_and_no_variable_in() {
    assertThat(body("<b onclick=x>&{{anno}}</b> $1\\", "{{camera}}", Optional.empty()))
        .isEqualTo("<p>&lt;b onclick=x&gt;&amp;{{anno}}&lt;/b&gt; $1\\</p>");
  }

  @Test
  void a_title_is_filled_in_as_text() {
    var content = content("A & B", "", Optional.empty());

    assertThat(content.plan().plan().sections().get(0).title()).isEqualTo("Il 2020 di A & B");
  }

  @Test
  void the_plan_keeps_its_variables_so_that_an_act_can_come_later() {
    var content = content("Camera", "{{atto}}", Optional.empty());

    assertThat(content.written().plan().sections().get(0).body().html()).contains("{{atto}}");
  }

  @Test
  void a_text_that_would_grow_too_long_keeps_its_variables() {
    var many = new RichText("{{camera}}".repeat(9_000));

    assertThat(many.filled(variable -> "x".repeat(20))).isEqualTo(many);
    assertThat(many.filled(Variable::name).html()).hasSize(9_000 * "CHAMBER".length());
  }

  private static String body(String chamber, String text, Optional<Act> act) {
    return content(chamber, text, act).plan().plan().sections().get(0).body().html();
  }

  private static DocumentContent content(String chamber, String text, Optional<Act> act) {
    var plan =
        new Plan(
            PlanId.next(),
            Examples.YEAR,
            List.of(
                new NarrativeSection(
                    "Il {{anno}} di {{camera}}", new RichText("<p>" + text + "</p>"))),
            List.of(),
            Optional.empty());
    var document =
        new Document(
            DocumentId.next(),
            plan.id(),
            plan.year(),
            DocumentKind.MONITORING,
            AS_OF,
            1,
            DocumentState.DRAFT,
            act);
    return new DocumentContent(
        new Chamber(new ChamberId("prato"), chamber, Optional.empty()),
        document,
        AppraisedPlan.of(plan, AS_OF, List.of()),
        new NationalCodeList(List.of(), List.of()));
  }
}
