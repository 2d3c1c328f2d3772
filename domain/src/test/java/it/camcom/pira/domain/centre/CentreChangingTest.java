package it.camcom.pira.domain.centre;

import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.InMemoryCampaigns;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.CentreId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.InMemoryCentres;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.editing.InMemoryPlans;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.people.InMemoryPeople;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In June 2020 the "Ufficio studi" changes, which the plans of 2018 to 2020 name. */
class CentreChangingTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 6, 15);
  private static final Optional<String> REASON = Optional.of("Determina 12/2020");

  private final Plan past = planOf(2018);
  private final Plan collecting = planOf(2019);
  private final Plan current = planOf(2020);
  private final InMemoryPlans plans = new InMemoryPlans(past, collecting, current);
  private final InMemoryPeople people =
      new InMemoryPeople()
          .withMember("elena", Role.CONTRIBUTOR)
          .withMember("anna", Role.PLANNING_OFFICER, Role.CONTRIBUTOR)
          .withMember("gianna", Role.CHAMBER_ADMINISTRATOR);
  private final InMemoryCampaigns campaigns = new InMemoryCampaigns(List.of());
  private final InMemoryAuditChain audit = new InMemoryAuditChain();
  private final InMemoryCentres centres =
      InMemoryCentres.of("Ufficio studi", "Promozione")
          .withClosed("Fiere", LocalDate.of(2019, 1, 1));
  private final CentreChanging changing = changingAs(Role.PLANNING_OFFICER);

  CentreChangingTest() {
    campaigns.add(
        new Campaign(
            CampaignId.next(),
            collecting.id(),
            collecting.year(),
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 6, 30),
            Optional.empty(),
            Accounts.named("anna"),
            Optional.empty()));
  }

  private static Plan planOf(int year) {
    return new Plan(
        PlanId.next(),
        Year.of(year),
        List.of(),
        List.of(
            sheetOf("Ufficio studi", indicatorOf("Promozione", higherIsBetter())),
            sheetOf("Promozione", indicatorOf("Ufficio studi", higherIsBetter()))),
        Optional.empty());
  }

  private CentreChanging changingAs(Role role) {
    var scope = FixedScope.of(role);
    var clock = Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), ZoneOffset.UTC);
    return Guarded.by(
        scope,
        new CentreChanging(scope, centres, people, plans, campaigns, audit, () -> {}, clock));
  }

  private CentreId idOf(String name) {
    return centres.named(name).id();
  }

  private CentreUse use() {
    return changing.use(idOf("Ufficio studi")).orElseThrow();
  }

  private Optional<Version> seen() {
    return Optional.of(use().version());
  }

  private List<String> centresOf(int year) {
    return plans.now(Year.of(year)).centres().stream().map(ResponsibilityCentre::name).toList();
  }

  private Optional<Member> member(String username) {
    return people.members().stream()
        .filter(one -> one.account().username().text().equals(username))
        .findFirst();
  }

  private Set<ResponsibilityCentre> centresOf(String username) {
    return member(username).map(Member::membership).map(Membership::centres).orElseThrow();
  }

  private static List<String> faultsOf(InvalidInput invalid) {
    return invalid.faults().stream().map(InvalidInput.Fault::field).toList();
  }

  @Test
  void the_preview_shows_people_sheets_indicators_and_open_campaigns() {
    assertThat(use().people())
        .extracting(one -> one.member().account().username().text(), one -> one.isOnlyHere())
        .containsExactly(tuple("anna", false), tuple("elena", true));
    assertThat(use().sheets())
        .extracting(one -> one.year().getValue() + " " + one.isCurrent())
        .containsExactlyInAnyOrder("2018 false", "2019 true", "2020 true");
    assertThat(use().indicators())
        .extracting(one -> one.year().getValue() + " " + one.isCurrent())
        .containsExactlyInAnyOrder("2018 false", "2019 true", "2020 true");
    assertThat(use().campaigns()).extracting(Campaign::plan).containsExactly(collecting.id());
    assertThat(changing.use(idOf("Fiere")).orElseThrow().campaigns()).isEmpty();
    assertThat(changing.use(CentreId.next())).isEmpty();
  }

  @Test
  void a_renamed_centre_is_the_same_one() {
    var id = idOf("Ufficio studi");
    var renamed =
        changing.rename(id, new CentreInput("Studi e  statistica"), REASON, seen()).orElseThrow();

    assertThat(renamed.id()).isEqualTo(id);
    assertThat(centres.named("studi e statistica").id()).isEqualTo(id);
    assertThat(audit.reasons()).containsExactly("Determina 12/2020");
  }

  @Test
  void another_spelling_of_the_name_is_no_other_centre() {
    var id = idOf("Ufficio studi");

    assertThat(changing.rename(id, new CentreInput("UFFICIO STUDI"), REASON, seen())).isPresent();
    assertThat(centres.withId(id).orElseThrow().centre().name()).isEqualTo("UFFICIO STUDI");
  }

  @Test
  void a_name_of_another_centre_is_not_taken_be_it_closed() {
    for (String taken : List.of("PROMOZIONE", "Fiere")) {
      assertThatThrownBy(
              () -> changing.rename(idOf("Ufficio studi"), new CentreInput(taken), REASON, seen()))
          .isInstanceOfSatisfying(
              InvalidInput.class, invalid -> assertThat(faultsOf(invalid)).containsExactly("name"));
    }
    assertThat(audit.reasons()).isEmpty();
  }

  @Test
  void a_centre_joins_another_with_all_that_is_current() {
    var joined =
        changing
            .join(idOf("Ufficio studi"), Optional.of(idOf("Promozione")), REASON, seen())
            .orElseThrow();

    assertThat(joined.closedOn()).contains(TODAY);
    assertThat(centresOf(2020)).containsExactly("Promozione");
    assertThat(centresOf(2019)).containsExactly("Promozione");
    assertThat(centresOf(2018)).containsExactly("Ufficio studi", "Promozione");
    assertThat(centresOf("elena")).containsExactly(new ResponsibilityCentre("Promozione"));
    assertThat(centresOf("anna")).containsExactly(new ResponsibilityCentre("Promozione"));
    assertThat(audit.reasons()).containsExactly("Determina 12/2020");
    assertThat(use().people()).isEmpty();
    assertThat(use().campaigns()).isEmpty();
  }

  @Test
  void whoever_works_for_both_works_for_the_one_that_is_left() {
    people.assign(
        Accounts.named("elena"),
        new Membership(
            new ChamberId("prato"),
            Set.of(Role.CONTRIBUTOR),
            Set.of(
                new ResponsibilityCentre("Ufficio studi"),
                new ResponsibilityCentre("Promozione"))));

    changing.join(idOf("Ufficio studi"), Optional.of(idOf("Promozione")), REASON, seen());

    assertThat(centresOf("elena")).containsExactly(new ResponsibilityCentre("Promozione"));
  }

  @Test
  void a_centre_joins_another_open_one_only() {
    var studies = idOf("Ufficio studi");
    for (var into :
        List.of(
            Optional.<CentreId>empty(),
            Optional.of(studies),
            Optional.of(idOf("Fiere")),
            Optional.of(CentreId.next()))) {
      assertThatThrownBy(() -> changing.join(studies, into, REASON, seen()))
          .isInstanceOfSatisfying(
              InvalidInput.class, invalid -> assertThat(faultsOf(invalid)).containsExactly("into"));
    }
    assertThat(centresOf(2020)).containsExactly("Ufficio studi", "Promozione");
  }

  @Test
  void a_closed_centre_leaves_its_sheets_to_none_and_lets_its_people_go() {
    var closed = changing.close(idOf("Ufficio studi"), REASON, seen()).orElseThrow();

    assertThat(closed.closedOn()).contains(TODAY);
    assertThat(centresOf(2020)).containsExactly("Promozione");
    assertThat(plans.now(Year.of(2020)).sheets().get(0).centre()).isEmpty();
    assertThat(centresOf(2018)).contains("Ufficio studi");
    assertThat(member("elena")).isEmpty();
    assertThat(people.enabled(Accounts.named("elena"))).isEmpty();
    assertThat(member("anna").map(one -> one.membership().roles()))
        .contains(Set.of(Role.PLANNING_OFFICER));
  }

  @Test
  void an_account_of_the_network_is_not_disabled() {
    people.withGuest("guido", Role.CONTRIBUTOR);

    changing.close(idOf("Ufficio studi"), REASON, seen());

    assertThat(member("guido")).isEmpty();
    assertThat(people.enabled(Accounts.named("guido"))).isPresent();
  }

  @Test
  void nothing_changes_that_was_not_seen() {
    var id = idOf("Ufficio studi");
    var before = seen();
    people.withMember("nuova", Role.CONTRIBUTOR);

    assertThatThrownBy(() -> changing.close(id, REASON, before)).isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> changing.close(id, REASON, Optional.empty()))
        .isInstanceOf(VersionMissing.class);
    plans.replace(new Plan(current.id(), current.year(), List.of(), List.of(), Optional.empty()));
    assertThat(seen()).isNotEqualTo(before);
    assertThat(member("nuova")).isPresent();
  }

  @Test
  void a_change_has_its_reason() {
    for (var none : List.of(Optional.<String>empty(), Optional.of(" "))) {
      assertThatThrownBy(() -> changing.close(idOf("Ufficio studi"), none, seen()))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              invalid -> assertThat(faultsOf(invalid)).containsExactly("reason"));
    }
  }

  @Test
  void a_closed_centre_does_not_change_and_an_unknown_one_is_not_there() {
    var fairs = changing.use(idOf("Fiere")).orElseThrow();

    assertThatThrownBy(
            () -> changing.close(fairs.centre().id(), REASON, Optional.of(fairs.version())))
        .isInstanceOf(CentreClosed.class);
    assertThat(changing.close(CentreId.next(), REASON, seen())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRIBUTOR", "AUDITOR", "SECRETARY_GENERAL"})
  void others_may_not(Role role) {
    var others = changingAs(role);
    var id = idOf("Ufficio studi");
    List<Runnable> all =
        List.of(
            () -> others.use(id),
            () -> others.rename(id, new CentreInput("Altro"), REASON, Optional.empty()),
            () -> others.join(id, Optional.empty(), REASON, Optional.empty()),
            () -> others.close(id, REASON, Optional.empty()));

    assertThat(all)
        .allSatisfy(one -> assertThatThrownBy(one::run).isInstanceOf(NotPermitted.class));
  }
}
