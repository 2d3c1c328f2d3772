package it.camcom.pira.web.today;

import it.camcom.pira.domain.campaign.DueIndicator;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.web.page.PageTexts;

/** A value that the person still has to give. */
public record DueRow(
    String indicator, int year, String id, String target, String last, String due, boolean late) {

  static DueRow of(DueIndicator due) {
    var indicator = due.indicator();
    var measure = indicator.measure();
    var day = Terms.shortDate(due.campaign().dueOn());
    return new DueRow(
        indicator.name(),
        due.campaign().year().getValue(),
        indicator.id().toString(),
        ValueFormat.of(due.target(), measure),
        due.last()
            .map(one -> ValueFormat.of(one.value(), measure))
            .orElseGet(() -> PageTexts.of("Today.never")),
        PageTexts.of(due.overdue() ? "Today.late" : "Today.due", day),
        due.overdue());
  }
}
