package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Why a part was changed. */
class ReasonsTest {

  private final PlanId plan = PlanId.next();
  private final PlanId other = PlanId.next();

  private static Change change(String table, Map<String, String> row, String reason) {
    return new Change(
        1,
        Instant.EPOCH,
        Accounts.named("anna"),
        Optional.empty(),
        Optional.of(reason),
        Change.Action.UPDATE,
        table,
        "soggetto",
        new TreeMap<>(row),
        new TreeMap<>(row));
  }

  private static Optional<String> reason(Reasons reasons, Optional<String> subject) {
    var difference =
        new Difference(
            Difference.Kind.CHANGED,
            "luogo",
            subject,
            "Parte",
            Optional.of("nome"),
            Optional.of(Difference.Side.of("a")),
            Optional.of(Difference.Side.of("b")));
    return reasons.explain(difference).reason();
  }

  @Test
  void the_last_reason_given_for_a_part_counts() {
    var row = Map.of("id", "1", "plan_id", plan.toString());

    var reasons =
        Reasons.of(
            plan, List.of(change("indicator", row, "prima"), change("indicator", row, "poi")));

    assertThat(reason(reasons, Optional.of("1"))).contains("poi");
    assertThat(reason(reasons, Optional.of("2"))).isEmpty();
  }

  @Test
  void reasons_of_another_plan_say_nothing() {
    var theirs =
        List.of(
            change("indicator", Map.of("id", "1", "plan_id", other.toString()), "altro piano"),
            change("plan", Map.of("id", other.toString()), "altro piano"));

    var reasons = Reasons.of(plan, theirs);

    assertThat(reason(reasons, Optional.of("1"))).isEmpty();
    assertThat(reason(reasons, Optional.empty())).isEmpty();
    assertThat(reason(Reasons.of(other, theirs), Optional.empty())).contains("altro piano");
  }

  @Test
  void a_target_is_a_change_of_its_indicator() {
    var row = Map.of("id", "9", "indicator_id", "1", "plan_id", plan.toString());

    assertThat(reason(Reasons.of(plan, List.of(change("target", row, "fondi"))), Optional.of("1")))
        .contains("fondi");
  }
}
