package it.camcom.pira.web.today;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.document.Deadline;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.web.page.PageTexts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of a plan's year: a collection of values, a document, or what the law demands after it.
 *
 * @param day by which the steps are ordered
 */
public record StepRow(LocalDate day, String what, String state, boolean late) {

  static List<StepRow> of(List<Campaign> campaigns, List<Document> documents, LocalDate today) {
    return Stream.of(
            campaigns.stream().map(one -> of(one, today)),
            documents.stream().map(StepRow::of),
            documents.stream()
                .flatMap(one -> one.deadlines().stream().map(due -> of(one, due, today))))
        .flatMap(steps -> steps)
        .sorted(Comparator.comparing(StepRow::day))
        .toList();
  }

  private static StepRow of(Campaign campaign, LocalDate today) {
    var due = Terms.shortDate(campaign.dueOn());
    boolean late = campaign.isOverdue(today);
    return new StepRow(
        campaign.asOf(),
        PageTexts.of("Today.campaign", Terms.shortDate(campaign.asOf())),
        campaign.isOpen()
            ? PageTexts.of(late ? "Today.late" : "Today.open", due)
            : PageTexts.of("Today.closed"),
        late);
  }

  private static StepRow of(Document document) {
    return new StepRow(document.asOf(), named(document), Terms.of(document.state()), false);
  }

  private static StepRow of(Document document, Deadline deadline, LocalDate today) {
    boolean late = deadline.isOverdueOn(today);
    return new StepRow(
        deadline.due(),
        PageTexts.of("Today.duty", Terms.of(deadline.duty()), named(document)),
        deadline
            .done()
            .map(Terms::shortDate)
            .orElseGet(
                () ->
                    PageTexts.of(
                        late ? "Today.late" : "Today.due", Terms.shortDate(deadline.due()))),
        late);
  }

  private static String named(Document document) {
    return PageTexts.of(
        "Today.document", Terms.of(document.kind()), Terms.shortDate(document.asOf()));
  }

  /** The day as it is read. */
  public String on() {
    return Terms.shortDate(day);
  }
}
