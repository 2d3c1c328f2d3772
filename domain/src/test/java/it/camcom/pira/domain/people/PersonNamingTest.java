package it.camcom.pira.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.language.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonNamingTest {

  private static final AccountId ANNA = Accounts.named("anna");
  private static final AccountId STRANGER = Accounts.named("stranger");

  private final List<Set<AccountId>> asked = new ArrayList<>();
  private final PersonNaming naming = new PersonNaming(this::names);

  private List<PersonName> names(Set<AccountId> accounts) {
    asked.add(accounts);
    return accounts.stream()
        .filter(ANNA::equals)
        .map(account -> new PersonName(account, "anna", "Anna Bianchi"))
        .toList();
  }

  @Test
  void whoever_is_known_has_their_user_name_and_others_neutral_words() {
    var people = naming.named(List.of(ANNA, STRANGER));

    assertThat(people.username(ANNA)).isEqualTo("anna");
    assertThat(people.username(STRANGER)).isEqualTo(Terms.sentence("Person.unknown"));
    assertThat(people.username(AccountId.PLATFORM)).isEqualTo(Terms.sentence("Person.platform"));
  }

  @Test
  void the_people_of_a_list_are_asked_for_at_once_and_each_once() {
    naming.named(List.of(ANNA, STRANGER, ANNA, AccountId.PLATFORM));

    assertThat(asked).containsExactly(Set.of(ANNA, STRANGER));
  }

  @Test
  void for_the_platforms_own_work_nobody_is_asked() {
    naming.named(List.of(AccountId.PLATFORM));

    assertThat(asked).isEmpty();
  }
}
