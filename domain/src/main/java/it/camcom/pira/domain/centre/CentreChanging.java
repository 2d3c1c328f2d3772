package it.camcom.pira.domain.centre;

import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.campaign.Campaigns;
import it.camcom.pira.domain.chamber.CentreId;
import it.camcom.pira.domain.chamber.Centres;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Changing a centre in the course of the year, with its people, sheets, indicators and open
 * campaigns in one step. The caller has seen what refers to it and gives a reason, which the audit
 * keeps with every row. Documents that are frozen keep the name that they were frozen with.
 */
@ApplicationScoped
public class CentreChanging {

  private static final Logger LOG = System.getLogger(CentreChanging.class.getName());

  private CurrentScope scope;
  private Centres centres;
  private People people;
  private Plans plans;
  private Campaigns campaigns;
  private AuditChain audit;
  private ChamberLock lock;
  private Clock clock;

  protected CentreChanging() {}

  @Inject
  public CentreChanging(
      CurrentScope scope,
      Centres centres,
      People people,
      Plans plans,
      Campaigns campaigns,
      AuditChain audit,
      ChamberLock lock,
      Clock clock) {
    this.scope = scope;
    this.centres = centres;
    this.people = people;
    this.plans = plans;
    this.campaigns = campaigns;
    this.audit = audit;
    this.lock = lock;
    this.clock = clock;
  }

  /** What refers to a centre; empty when the list has no such one. */
  @Requires(Right.MANAGE_CENTRES)
  @Transactional
  public Optional<CentreUse> use(CentreId id) {
    return centres.withId(id).map(this::use);
  }

  private CentreUse use(ListedCentre listed) {
    var open = campaigns.open();
    return CentreUse.of(
        listed, people.members(), all(), open, CurrentPlans.on(Today.by(clock), open));
  }

  private List<Plan> all() {
    return plans.all().stream().flatMap(brief -> plans.withId(brief.id()).stream()).toList();
  }

  /**
   * Gives a centre another name, or another spelling of its name. Whatever refers to it shows the
   * new one.
   *
   * @param seen the version of the use that the caller saw
   * @return empty when the list has no such centre
   * @throws it.camcom.pira.domain.language.InvalidInput if the name or the reason cannot be taken,
   *     or another centre has that name
   * @throws CentreClosed if the centre is closed
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller does not say what they saw
   * @throws it.camcom.pira.domain.language.EditConflict if something else refers to it by now
   */
  @Requires(Right.MANAGE_CENTRES)
  @Transactional
  public Optional<ListedCentre> rename(
      CentreId id, CentreInput input, Optional<String> reason, Optional<Version> seen) {
    return change(
        id,
        reason,
        seen,
        (fields, use) -> {
          var name = input.check(fields);
          if (name != null) {
            centres
                .called(name)
                .filter(other -> !other.id().equals(id))
                .ifPresent(
                    other -> fields.require(false, "name", "centreListed", other.centre().name()));
          }
          return () -> use.centre().called(name);
        });
  }

  /**
   * Joins a centre to another, which takes over its people and what it answers for in the current
   * plans. The centre is closed.
   *
   * @param into the id of the other, which is open
   * @param seen the version of the use that the caller saw
   * @return empty when the list has no such centre
   * @throws it.camcom.pira.domain.language.InvalidInput if there is no such other centre, or the
   *     reason cannot be taken
   * @throws CentreClosed if the centre is closed
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller does not say what they saw
   * @throws it.camcom.pira.domain.language.EditConflict if something else refers to it by now
   */
  @Requires(Right.MANAGE_CENTRES)
  @Transactional
  public Optional<ListedCentre> join(
      CentreId id, Optional<CentreId> into, Optional<String> reason, Optional<Version> seen) {
    return change(
        id,
        reason,
        seen,
        (fields, use) -> {
          var other =
              into.filter(one -> !one.equals(id))
                  .flatMap(centres::withId)
                  .filter(ListedCentre::isOpen)
                  .map(ListedCentre::centre);
          fields.require(other.isPresent(), "into", "centreToJoin");
          return () -> handedTo(other, use);
        });
  }

  /**
   * Closes a centre. Its sheets and indicators in the current plans have no centre from then on,
   * and its contributors answer for it no longer; those with no other role leave the chamber.
   *
   * @param seen the version of the use that the caller saw
   * @return empty when the list has no such centre
   * @throws it.camcom.pira.domain.language.InvalidInput if the reason cannot be taken
   * @throws CentreClosed if the centre is closed
   * @throws it.camcom.pira.domain.language.VersionMissing if the caller does not say what they saw
   * @throws it.camcom.pira.domain.language.EditConflict if something else refers to it by now
   */
  @Requires(Right.MANAGE_CENTRES)
  @Transactional
  public Optional<ListedCentre> close(
      CentreId id, Optional<String> reason, Optional<Version> seen) {
    return change(id, reason, seen, (fields, use) -> () -> handedTo(Optional.empty(), use));
  }

  private Optional<ListedCentre> change(
      CentreId id, Optional<String> reason, Optional<Version> seen, Step step) {
    lock.acquire();
    return centres.withId(id).map(listed -> change(listed, reason, seen, step));
  }

  private ListedCentre change(
      ListedCentre listed, Optional<String> reason, Optional<Version> seen, Step step) {
    if (!listed.isOpen()) {
      throw new CentreClosed();
    }
    var use = use(listed);
    use.version().require(seen);
    var faults = new Faults();
    var fields = new Fields(faults);
    var change = step.checked(fields, use);
    fields.line("reason", reason.orElse(null));
    faults.unless(() -> use);
    audit.giveReason(reason.orElseThrow());
    var changed = change.get();
    centres.replace(changed);
    LOG.log(Level.INFO, "centre {0} changed", changed.id());
    return changed;
  }

  /** Checks what was entered for a change, and gives the change as it is to be made. */
  @FunctionalInterface
  private interface Step {
    Supplier<ListedCentre> checked(Fields fields, CentreUse use);
  }

  private ListedCentre handedTo(Optional<ResponsibilityCentre> other, CentreUse use) {
    var old = use.centre().centre();
    var today = Today.by(clock);
    var current = CurrentPlans.on(today, campaigns.open());
    all().stream()
        .filter(plan -> current.include(plan) && plan.centres().contains(old))
        .map(plan -> plan.withCentres(one -> one.equals(old) ? other : Optional.of(one)))
        .forEach(plans::replace);
    use.people().forEach(one -> hand(one.member(), old, other));
    return use.centre().closed(today);
  }

  private void hand(Member member, ResponsibilityCentre old, Optional<ResponsibilityCentre> other) {
    var account = member.account();
    var kept =
        Stream.concat(
                member.membership().centres().stream().filter(one -> !one.equals(old)),
                other.stream())
            .collect(toSet());
    var roles = roles(member.membership(), kept);
    if (roles.isEmpty()) {
      dismiss(account);
    } else {
      people.assign(account.id(), new Membership(member.membership().chamber(), roles, kept));
    }
  }

  private static Set<Role> roles(Membership before, Set<ResponsibilityCentre> centres) {
    return before.roles().stream()
        .filter(role -> role != Role.CONTRIBUTOR || !centres.isEmpty())
        .collect(toSet());
  }

  private void dismiss(Account account) {
    if (account.home().filter(scope.chamber().chamber()::equals).isPresent()) {
      people.enable(account.id(), false);
    }
    people.dismiss(account.id());
    LOG.log(Level.INFO, "{0} dismissed with the centre", account.id());
  }
}
