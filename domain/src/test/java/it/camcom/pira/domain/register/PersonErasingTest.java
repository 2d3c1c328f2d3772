package it.camcom.pira.domain.register;

import static it.camcom.pira.domain.access.Role.AUDITOR;
import static it.camcom.pira.domain.access.Role.NETWORK_ADMINISTRATOR;
import static it.camcom.pira.domain.access.Role.NETWORK_ANALYST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.people.InMemoryPeople;
import it.camcom.pira.domain.people.PersonAtWork;
import it.camcom.pira.domain.people.Username;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonErasingTest {

  private final InMemoryPeople people =
      new InMemoryPeople()
          .withMember("anna", AUDITOR)
          .with("elena", "prato")
          .withNetwork("nadia", NETWORK_ANALYST)
          .withNetwork("ugo", NETWORK_ADMINISTRATOR);

  private PersonErasing erasing(CurrentScope scope) {
    return Guarded.by(scope, new PersonErasing(people, people.erasure()));
  }

  private final PersonErasing erasing = erasing(FixedScope.ofRegister());

  @Test
  void nothing_is_left_of_who_worked_nowhere_any_more() {
    assertThat(erasing.erase(" Elena")).isTrue();

    assertThat(people.account(new Username("elena"))).isEmpty();
    assertThat(people.enabled(Accounts.named("elena"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "nadia", "ugo"})
  void who_has_a_role_stays(String username) {
    assertThatThrownBy(() -> erasing.erase(username)).isInstanceOf(PersonAtWork.class);
    assertThat(people.account(new Username(username))).isPresent();
  }

  @Test
  void nobody_of_that_name_cannot_be_erased() {
    assertThat(erasing.erase("nessuno")).isFalse();
    assertThat(erasing.erase("non è un nome")).isFalse();
    assertThatThrownBy(() -> erasing.erase(new PersonErasureInput("nessuno")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobody_but_the_networks_administrator_erases() {
    var analyst = new FixedScope(new Scope.OfNetwork(Accounts.named("nadia")));

    assertThatThrownBy(() -> erasing(analyst).erase("elena")).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> erasing(analyst).erase(new PersonErasureInput("elena")))
        .isInstanceOf(NotPermitted.class);
  }
}
