package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.persistence.chamber.JpaCentres;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People of two chambers of their own, on the shared database, as each scope works on them. */
final class PeopleFixture {

  static final Scope REGISTER = new Scope.OfRegister(DemoPeople.id("ugo"), false);
  static final String HASH = "$2a$04$" + "x".repeat(53);

  private static final Set<String> CENTRES = Set.of("Ufficio studi", "Archivio");

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private PeopleFixture() {}

  static void open(String... chambers) {
    for (String chamber : chambers) {
      DemoPeople.addChamber(Storage.shared().database(), chamber, "Camera di prova");
      Storage.shared()
          .in(
              in(chamber),
              em -> {
                var centres = new JpaCentres(em);
                CENTRES.stream()
                    .map(ResponsibilityCentre::new)
                    .filter(centre -> centres.called(centre).isEmpty())
                    .map(ListedCentre::open)
                    .forEach(centres::add);
                return true;
              });
    }
  }

  static <T> T ask(Scope scope, Function<People, T> question) {
    return Storage.shared().in(scope, em -> question.apply(new JpaPeople(em, CLOCK)));
  }

  /** The account, if the scope sees it. */
  static Optional<Account> accountIn(Scope scope, String username) {
    return ask(scope, people -> people.account(new Username(username)));
  }

  /** The person, if the scope sees an account that may be used. */
  static Optional<Person> personIn(Scope scope, String username) {
    return ask(scope, people -> people.enabled(id(username)));
  }

  static void work(Scope scope, Consumer<People> work) {
    ask(
        scope,
        people -> {
          work.accept(people);
          return true;
        });
  }

  static Scope in(String chamber) {
    return Storage.scope(chamber);
  }

  static AccountId id(String username) {
    return DemoPeople.id(username);
  }

  /** Somebody whom the chamber takes in, with an account that it looks after. */
  static void invite(String chamber, String username, Role... roles) {
    work(
        in(chamber),
        people -> {
          people.add(account(username, Optional.of(new ChamberId(chamber))));
          people.setPassword(id(username), HASH, true);
          people.assign(id(username), membership(chamber, roles));
        });
  }

  static Account account(String username, Optional<ChamberId> home) {
    return new Account(
        id(username), new Username(username), "Persona di prova", Optional.empty(), true, home);
  }

  /** Contributors work for the "Ufficio studi" and the "Archivio". */
  static Membership membership(String chamber, Role... roles) {
    var centres = Arrays.asList(roles).contains(Role.CONTRIBUTOR) ? CENTRES : Set.<String>of();
    return new Membership(
        new ChamberId(chamber),
        Set.of(roles),
        centres.stream().map(ResponsibilityCentre::new).collect(Collectors.toSet()));
  }

  static void admit(String username, String chamber, Role role) {
    work(REGISTER, people -> people.admit(id(username), new ChamberId(chamber), role));
  }
}
