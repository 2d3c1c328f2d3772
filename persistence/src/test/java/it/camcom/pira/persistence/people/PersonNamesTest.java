package it.camcom.pira.persistence.people;

import static it.camcom.pira.persistence.people.PeopleFixture.REGISTER;
import static it.camcom.pira.persistence.people.PeopleFixture.admit;
import static it.camcom.pira.persistence.people.PeopleFixture.id;
import static it.camcom.pira.persistence.people.PeopleFixture.in;
import static it.camcom.pira.persistence.people.PeopleFixture.invite;
import static it.camcom.pira.persistence.people.PeopleFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.people.PersonName;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom a chamber may know by name, of those who worked in it. */
class PersonNamesTest {

  private static final String OWN = "nomi";
  private static final String OTHER = "altrui";

  @BeforeAll
  static void people_of_two_chambers() {
    PeopleFixture.open(OWN, OTHER);
    invite(OWN, "n.anna", Role.AUDITOR);
    invite(OWN, "n.uscita", Role.AUDITOR);
    invite(OTHER, "n.bruno", Role.AUDITOR);
    invite(OTHER, "n.ospite", Role.AUDITOR);
    invite(OTHER, "n.passata", Role.AUDITOR);
    admit("n.ospite", OWN, Role.AUDITOR);
    admit("n.passata", OWN, Role.AUDITOR);
    work(in(OWN), people -> people.dismiss(id("n.passata")));
    work(in(OWN), people -> people.dismiss(id("n.uscita")));
    work(
        REGISTER,
        people -> {
          people.appoint(id("n.bruno"), Role.NETWORK_ANALYST);
          people.relieve(id("n.bruno"), Role.NETWORK_ANALYST);
        });
  }

  private static List<String> known(String chamber, String... usernames) {
    var asked = List.of(usernames).stream().map(PeopleFixture::id).collect(Collectors.toSet());
    return Storage.shared()
        .in(in(chamber), entities -> new JpaPersonNames(entities).of(asked))
        .stream()
        .map(PersonName::username)
        .sorted()
        .toList();
  }

  @Test
  void a_chamber_knows_its_people_also_those_who_left_it() {
    assertThat(known(OWN, "n.anna", "n.uscita", "n.ospite"))
        .containsExactly("n.anna", "n.ospite", "n.uscita");
  }

  @Test
  void a_chamber_knows_who_works_or_worked_for_the_network() {
    assertThat(known(OWN, "nadia", "ugo", "n.bruno")).containsExactly("n.bruno", "nadia", "ugo");
  }

  @Test
  void a_chamber_does_not_know_the_people_of_elsewhere() {
    assertThat(known(OWN, "carla", "n.passata", "nessuno")).isEmpty();
    assertThat(known(OTHER, "n.anna", "n.ospite")).containsExactly("n.ospite");
  }

  @Test
  void only_whom_one_asks_for_is_named() {
    assertThat(known(OWN, "n.anna")).containsExactly("n.anna");
    assertThat(known(OWN)).isEmpty();
  }
}
