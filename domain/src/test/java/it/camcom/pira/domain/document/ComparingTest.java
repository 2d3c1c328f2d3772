package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a comparison tells, with its reasons. */
class ComparingTest {

  private static final Instant BUDGETED = Instant.parse("2019-12-20T10:00:00Z");
  private static final Instant REVISED = Instant.parse("2020-07-20T10:00:00Z");

  private final Indicator events = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Plan plan = plan(sheet(events));
  private final Document budget = document(DocumentKind.BUDGET, LocalDate.of(2020, 1, 1));
  private final Document revised = document(DocumentKind.REVISED_BUDGET, LocalDate.of(2020, 7, 1));
  private final Document monitoring = document(DocumentKind.MONITORING, LocalDate.of(2020, 6, 30));
  private final Document closing = document(DocumentKind.CLOSING, LocalDate.of(2020, 9, 30));

  private final Difference name = difference("name");
  private final Difference target = difference("targets/2020");
  private final Difference value = difference("measurement/value");

  private Document document(DocumentKind kind, LocalDate asOf) {
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        kind,
        asOf,
        1,
        DocumentState.APPROVED,
        Optional.of(new Act("Giunta", "1", asOf)));
  }

  private Difference difference(String field) {
    return new Difference(
        Difference.Kind.CHANGED,
        "indicators/" + events.id() + "/" + field,
        Optional.of(events.id().toString()),
        "Indicatore «Eventi»",
        Optional.of(field),
        Optional.of(Side.of("a")),
        Optional.of(Side.of("b")));
  }

  private Change change(String table, Instant at, String reason) {
    var row =
        new TreeMap<>(
            Map.of(
                "id", events.id().toString(),
                "indicator_id", events.id().toString(),
                "plan_id", plan.id().toString()));
    return new Change(
        1,
        at,
        Accounts.named("anna"),
        Optional.empty(),
        Optional.of(reason),
        Change.Action.UPDATE,
        table,
        events.id().toString(),
        row,
        row);
  }

  private Comparing comparing() {
    var fixture = new DocumentFixture(plan, List.of(), budget, revised, monitoring, closing);
    freeze(fixture, budget, BUDGETED);
    freeze(fixture, revised, REVISED);
    freeze(fixture, closing, REVISED.plusSeconds(1));
    return fixture.comparing(
        FixedScope.of(Role.AUDITOR),
        List.of(name, target, value),
        List.of(
            change("indicator", BUDGETED.minusSeconds(1), "prima"),
            change("target", BUDGETED.plusSeconds(1), "fondi"),
            change("measurement", BUDGETED.plusSeconds(2), "errore di lettura"),
            change("indicator", REVISED.plusSeconds(2), "poi")));
  }

  private static void freeze(DocumentFixture fixture, Document document, Instant at) {
    fixture.frozen.add(
        new FrozenDocument(document.id(), CanonicalForm.of("{}"), new byte[0], Set.of(), at));
  }

  @Test
  void plans_are_compared_without_measurements_and_with_the_reasons_in_between() {
    assertThat(comparing().documents(budget.id(), revised.id()).orElseThrow())
        .containsExactly(
            new Explained(name, Optional.of("fondi")), new Explained(target, Optional.of("fondi")));
    assertThat(comparing().documents(revised.id(), budget.id()).orElseThrow())
        .containsExactly(
            new Explained(name, Optional.of("fondi")), new Explained(target, Optional.of("fondi")));
    assertThat(comparing().documents(budget.id(), closing.id()).orElseThrow())
        .extracting(Explained::difference)
        .containsExactly(name, target);
    assertThat(comparing().sinceDocument(budget.id()).orElseThrow())
        .containsExactly(
            new Explained(name, Optional.of("poi")), new Explained(target, Optional.of("poi")));
  }

  @Test
  void reports_are_compared_with_their_measurements_and_their_own_reasons() {
    assertThat(comparing().sinceDocument(closing.id()).orElseThrow())
        .containsExactly(
            new Explained(name, Optional.of("poi")),
            new Explained(target, Optional.of("poi")),
            new Explained(value, Optional.empty()));
    assertThat(comparing().documents(monitoring.id(), closing.id()).orElseThrow())
        .extracting(Explained::difference)
        .containsExactly(name, target, value);
  }

  @Test
  void days_are_compared_with_the_reasons_in_between() {
    var days =
        comparing()
            .days(
                plan.year(),
                new KnownOn(LocalDate.of(2019, 12, 19)),
                Optional.of(new KnownOn(LocalDate.of(2020, 1, 1))));

    assertThat(days.orElseThrow())
        .containsExactly(
            new Explained(name, Optional.of("fondi")),
            new Explained(target, Optional.of("fondi")),
            new Explained(value, Optional.of("errore di lettura")));
  }

  @Test
  void an_unknown_document_is_compared_with_nothing() {
    assertThat(comparing().documents(DocumentId.next(), budget.id())).isEmpty();
    assertThat(comparing().documents(budget.id(), DocumentId.next())).isEmpty();
  }
}
