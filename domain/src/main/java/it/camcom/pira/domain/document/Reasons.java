package it.camcom.pira.domain.document;

import it.camcom.pira.domain.audit.AuditTrail;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.plan.PlanId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last reason given for a change of each part of a plan. */
final class Reasons {

  private final Map<String, String> bySubject = new HashMap<>();
  private final Map<String, String> ofResults = new HashMap<>();

  /** The subject of changes that concern no single element. */
  private static final String WHOLE = "";

  private Reasons(List<Change> changes) {
    for (Change change : changes) {
      var reasons = change.table().equals("measurement") ? ofResults : bySubject;
      change.reason().ifPresent(reason -> reasons.put(subject(change), reason));
    }
  }

  /** Collects the reasons that were given from one moment until before another. */
  static Reasons between(AuditTrail trail, PlanId plan, Instant from, Instant before) {
    return of(
        plan,
        trail.explainedSince(from).stream().filter(one -> one.at().isBefore(before)).toList());
  }

  /** Collects the reasons from changes, oldest first. Ignores changes of other plans. */
  static Reasons of(PlanId plan, List<Change> changes) {
    return new Reasons(changes.stream().filter(change -> isOf(plan, change)).toList());
  }

  private static boolean isOf(PlanId plan, Change change) {
    var column = change.table().equals("plan") ? "id" : "plan_id";
    return plan.toString().equals(row(change).get(column));
  }

  private static Map<String, String> row(Change change) {
    return change.after().isEmpty() ? change.before() : change.after();
  }

  Explained explain(Difference difference) {
    var subject = difference.subject().orElse(WHOLE);
    var reasons = difference.isOfResults() ? ofResults : bySubject;
    return new Explained(difference, Optional.ofNullable(reasons.get(subject)));
  }

  /** The element of the plan to which a changed row belongs. */
  private static String subject(Change change) {
    var row = row(change);
    return switch (change.table()) {
      case "phase", "progress_indicator" -> row.getOrDefault("sheet_id", WHOLE);
      case "target", "measurement" -> row.getOrDefault("indicator_id", WHOLE);
      case "financial_health", "plan" -> WHOLE;
      default -> row.getOrDefault("id", WHOLE);
    };
  }
}
