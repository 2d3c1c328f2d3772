package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The collection of the values that a plan's indicators have on a day (campagna di rilevazione).
 *
 * @param year of the plan
 * @param asOf the day of the values; a plan has one campaign for a day
 * @param dueOn the last day on which values are in time
 * @param openedBy the account that opened it
 * @param closedAt when it was closed; nothing is due after that
 */
public record Campaign(
    CampaignId id,
    PlanId plan,
    Year year,
    LocalDate asOf,
    LocalDate dueOn,
    Optional<String> note,
    AccountId openedBy,
    Optional<Instant> closedAt) {

  /** The most days between the day of the values and the day they are due. */
  public static final int MAX_DAYS = 366;

  /**
   * @throws IllegalArgumentException if the day is not in the plan's year, or the values would be
   *     due before it or more than {@link #MAX_DAYS} days after
   */
  public Campaign {
    Objects.requireNonNull(plan, "plan");
    note.ifPresent(text -> Texts.requireLine("note", text));
    Objects.requireNonNull(closedAt, "closedAt");
    if (!isOf(year, asOf) || !canBeDue(asOf, dueOn)) {
      throw new IllegalArgumentException("not the days of a campaign");
    }
  }

  /** Whether it collects values of the year's plan for the day. */
  static boolean isOf(Year year, LocalDate asOf) {
    return asOf.getYear() == year.getValue();
  }

  /** Whether values of one day can be due on the other. */
  static boolean canBeDue(LocalDate asOf, LocalDate dueOn) {
    return !dueOn.isBefore(asOf) && !dueOn.isAfter(asOf.plusDays(MAX_DAYS));
  }

  public Version version() {
    return Version.of(this);
  }

  /** Lists the steps that the caller may take with it now. */
  List<CampaignStep> next(Scope caller) {
    return caller.grants(Right.MANAGE_CAMPAIGNS)
        ? Arrays.stream(CampaignStep.values()).filter(step -> step.suits(this)).toList()
        : List.of();
  }

  public boolean isOpen() {
    return closedAt.isEmpty();
  }

  /** Whether missing values are late. They are not late on the due day itself. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && today.isAfter(dueOn);
  }

  Campaign due(LocalDate day, Optional<String> about) {
    return new Campaign(id, plan, year, asOf, day, about, openedBy, closedAt);
  }

  Campaign closed(Instant at) {
    var kept = at.truncatedTo(ChronoUnit.MICROS);
    return new Campaign(id, plan, year, asOf, dueOn, note, openedBy, Optional.of(kept));
  }
}
