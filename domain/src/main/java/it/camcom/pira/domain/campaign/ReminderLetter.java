package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.joining;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the letter that lists everything a person still has to measure in a chamber. */
final class ReminderLetter {

  /**
   * The most indicators of one campaign named in a letter; the letter gives the number of the
   * others.
   */
  static final int MAX_NAMED = 100;

  private final Chamber chamber;
  private final LocalDate today;
  private final String link;

  ReminderLetter(Chamber chamber, LocalDate today, String link) {
    this.chamber = chamber;
    this.today = today;
    this.link = link;
  }

  /** The missing measurements of a campaign that a person is responsible for. */
  record Part(Campaign campaign, List<ExpectedMeasurement> missing) {}

  /**
   * @param parts at least one, by due day
   */
  Letter to(Account account, ReminderId id, List<Part> parts) {
    var name = Letter.line(account.name());
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        Terms.sentence(
            "Reminder.opening", name.isEmpty() ? account.username() : name, chamberName()));
    parts.forEach(part -> paragraphs.add(paragraph(part)));
    Optional.of(link)
        .filter(one -> !one.isBlank())
        .ifPresent(one -> paragraphs.add(Terms.sentence("Reminder.link", one)));
    paragraphs.add(Terms.sentence("Reminder.closing"));
    return new Letter(
        id.toString(),
        account.email().orElseThrow(),
        name,
        Terms.sentence(
            "Reminder.subject", chamberName(), Terms.shortDate(parts.get(0).campaign().dueOn())),
        String.join("\n\n", paragraphs) + "\n");
  }

  private String chamberName() {
    return Letter.line(chamber.name());
  }

  private String paragraph(Part part) {
    var campaign = part.campaign();
    var missing = part.missing();
    var lines = new ArrayList<String>();
    lines.add(
        Terms.sentence(
            campaign.isOverdue(today) ? "Reminder.late" : "Reminder.due",
            Terms.shortDate(campaign.asOf()),
            Terms.shortDate(campaign.dueOn())));
    campaign.note().ifPresent(note -> lines.add(Letter.line(note)));
    missing.stream().limit(MAX_NAMED).forEach(one -> lines.add(line(one)));
    if (missing.size() > MAX_NAMED) {
      lines.add(Terms.sentence("Reminder.others", missing.size() - MAX_NAMED));
    }
    return lines.stream().collect(joining("\n"));
  }

  private static String line(ExpectedMeasurement missing) {
    var centre = missing.centre().map(ResponsibilityCentre::name).map(Letter::line);
    return "- "
        + Letter.line(missing.indicator().name())
        + centre.map(name -> " (" + name + ")").orElse("");
  }
}
