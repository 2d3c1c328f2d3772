package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which documents can be begun beside which. */
class DocumentDraftingTest {

  private static final LocalDate DECEMBER = LocalDate.of(2019, 12, 31);

  private final DocumentFixture office = new DocumentFixture(plan(), List.of());
  private final DocumentDrafting anna =
      office.drafting(DocumentFixture.member("anna", Role.PLANNING_OFFICER));

  private Document begin(DocumentKind kind, LocalDate asOf) {
    return anna.begin(new NewDocumentInput(YEAR.getValue(), kind, asOf, null));
  }

  @Test
  void a_plan_has_one_budget() {
    begin(DocumentKind.BUDGET, DECEMBER);

    assertThatThrownBy(() -> begin(DocumentKind.BUDGET, DECEMBER.minusDays(1)))
        .isInstanceOf(BudgetAlreadyBegun.class)
        .hasMessageContaining("31 dicembre 2019");
  }

  @Test
  void one_document_of_a_kind_and_day_is_worked_on_at_a_time() {
    begin(DocumentKind.MONITORING, LocalDate.of(2020, 6, 30));

    assertThatThrownBy(() -> begin(DocumentKind.MONITORING, LocalDate.of(2020, 6, 30)))
        .isInstanceOf(DocumentAlreadyOpen.class);
    assertThat(begin(DocumentKind.MONITORING, LocalDate.of(2020, 9, 30)).version()).isEqualTo(1);
  }

  @Test
  void a_budget_of_a_wrong_day_is_deleted_and_begun_at_another() {
    var wrong = begin(DocumentKind.BUDGET, DECEMBER.minusDays(1));

    assertThat(anna.delete(wrong.id(), office.seen(wrong.id()))).isTrue();
    assertThat(begin(DocumentKind.BUDGET, DECEMBER).asOf()).isEqualTo(DECEMBER);
  }
}
