package it.camcom.pira.domain.centre;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.SheetId;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What refers to a centre, and changes with it: the preview of a change.
 *
 * @param people its contributors, by user name
 * @param sheets those that it answers for, the latest year first
 * @param indicators those that name it beside their sheet, the latest year first
 * @param campaigns the open ones that wait for values of it, by the day on which they are due
 */
public record CentreUse(
    ListedCentre centre,
    List<Contributor> people,
    List<SheetOf> sheets,
    List<IndicatorOf> indicators,
    List<Campaign> campaigns) {

  public CentreUse {
    people = List.copyOf(people);
    sheets = List.copyOf(sheets);
    indicators = List.copyOf(indicators);
    campaigns = List.copyOf(campaigns);
  }

  /**
   * @param plans the latest year first
   * @param open the open campaigns
   */
  static CentreUse of(
      ListedCentre listed,
      List<Member> members,
      List<Plan> plans,
      List<Campaign> open,
      CurrentPlans current) {
    var centre = listed.centre();
    var sheets = new ArrayList<SheetOf>();
    var indicators = new ArrayList<IndicatorOf>();
    for (Plan plan : plans) {
      boolean moves = current.include(plan);
      sheets(plan, centre, moves).forEach(sheets::add);
      indicators(plan, centre, moves).forEach(indicators::add);
    }
    return new CentreUse(
        listed,
        members.stream()
            .filter(member -> member.membership().centres().contains(centre))
            .map(member -> new Contributor(member, isOnlyOf(member.membership(), centre)))
            .toList(),
        sheets,
        indicators,
        open.stream().filter(campaign -> waitsFor(centre, campaign, plans)).toList());
  }

  private static Stream<SheetOf> sheets(Plan plan, ResponsibilityCentre centre, boolean moves) {
    return plan.sheets().stream()
        .filter(sheet -> sheet.centre().filter(centre::equals).isPresent())
        .map(sheet -> new SheetOf(plan.year(), sheet.id(), sheet.names().programme(), moves));
  }

  private static Stream<IndicatorOf> indicators(
      Plan plan, ResponsibilityCentre centre, boolean moves) {
    return plan.indicators()
        .filter(indicator -> indicator.owner().filter(centre::equals).isPresent())
        .map(one -> new IndicatorOf(plan.year(), one.id(), one.name(), moves));
  }

  private static boolean waitsFor(
      ResponsibilityCentre centre, Campaign campaign, List<Plan> plans) {
    return plans.stream()
        .filter(plan -> plan.id().equals(campaign.plan()))
        .flatMap(plan -> plan.indicators().flatMap(one -> plan.centreOf(one).stream()))
        .anyMatch(centre::equals);
  }

  private static boolean isOnlyOf(Membership membership, ResponsibilityCentre centre) {
    return membership.roles().stream().allMatch(role -> role == Role.CONTRIBUTOR)
        && membership.centres().stream().allMatch(centre::equals);
  }

  /** A change carries it, so that nothing is changed which its author did not see. */
  public Version version() {
    return Version.of(this);
  }

  /**
   * A contributor of the centre.
   *
   * @param isOnlyHere whether they have no other part in the chamber, so that they leave it when
   *     the centre is closed
   */
  public record Contributor(Member member, boolean isOnlyHere) {}

  /**
   * A sheet that the centre answers for.
   *
   * @param isCurrent whether joining and closing the centre change it
   */
  public record SheetOf(Year year, SheetId id, String name, boolean isCurrent) {}

  /**
   * An indicator that names the centre.
   *
   * @param isCurrent whether joining and closing the centre change it
   */
  public record IndicatorOf(Year year, IndicatorId id, String name, boolean isCurrent) {}
}
