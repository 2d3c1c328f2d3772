package it.camcom.pira.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnPasswordTest {

  private static final String OLD = "vecchia parola d'ordine";

  private final InMemoryPeople people = new InMemoryPeople().withMember("giulia", Role.AUDITOR);
  private final OwnAccount account =
      new OwnAccount(
          FixedScope.ofPerson("giulia"),
          people,
          new KnownPasswords(Map.of("giulia", OLD)),
          new InMemoryAccessTokens(),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private void change(String old, String chosen) {
    account.changePassword(new PasswordChangeInput(old, chosen, null));
  }

  static Stream<Arguments> weak() {
    return Stream.of(
        Arguments.of("eleven characters", "kjihgfedcba", "passwordShort", 12),
        Arguments.of(
            "eleven, one of them of two chars", "abcdefghij\uD83D\uDE00", "passwordShort", 12),
        Arguments.of("empty", "", "passwordShort", 12),
        Arguments.of("73 bytes", "abcdefgh".repeat(9) + "i", "passwordLong", 72),
        Arguments.of("37 accented letters, 74 bytes", "àèìòù".repeat(7) + "àè", "passwordLong", 72),
        Arguments.of("a common one", "unioncamere2026", "passwordCommon", 0),
        Arguments.of("a common one in capitals", "UnionCamere2026", "passwordCommon", 0),
        Arguments.of("the user name", "giulia-la-prima", "passwordCommon", 0),
        Arguments.of("the user name within, in capitals", "la mia GIULIA!", "passwordCommon", 0),
        Arguments.of("four different characters", "abcdabcdabcd", "passwordCommon", 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("weak")
  void a_weak_password_is_not_taken(String what, String chosen, String sentence, int bound) {
    assertThatThrownBy(() -> change(OLD, chosen))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(Terms.sentence("Fault." + sentence, bound));
    assertThat(people.hashOf("giulia")).as(what).isEmpty();
  }

  static Stream<Arguments> strong() {
    return Stream.of(
        Arguments.of("twelve characters", "lkjihgfedcba"),
        Arguments.of("twelve, one of them of two chars", "abcdefghijk\uD83D\uDE00"),
        Arguments.of("72 bytes", "abcdefgh".repeat(9)),
        Arguments.of("36 accented letters, 72 bytes", "àèìòùé".repeat(6)),
        Arguments.of("five different characters", "abcdeabcdeab"),
        Arguments.of("spaces", "cinque parole una dopo l'altra"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strong")
  void a_long_password_is_taken_whatever_its_characters(String what, String chosen) {
    assertThatCode(() -> change(OLD, chosen)).as(what).doesNotThrowAnyException();
    assertThat(people.hashOf("giulia")).contains("chosen:" + chosen);
  }

  @Test
  void who_chose_a_password_does_not_have_to_choose_again() {
    people.setPassword(Accounts.named("giulia"), "drawn", true);

    change(OLD, "nuova parola lunga");

    assertThat(people.hasToChange("giulia")).isFalse();
  }

  @Test
  void the_old_password_has_to_be_right() {
    assertThatThrownBy(() -> change("altra", "nuova parola lunga"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(Terms.sentence("Fault.oldPassword"));
    assertThat(people.hashOf("giulia")).isEmpty();
  }

  @Test
  void the_new_password_is_not_the_old() {
    assertThatThrownBy(() -> change(OLD, OLD))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(Terms.sentence("Fault.samePassword"));
  }

  @Test
  void a_form_that_asks_for_the_new_password_twice_gets_it_twice() {
    var mistyped = new PasswordChangeInput(OLD, "nuova parola lunga", "nuova parola lunda");

    assertThatThrownBy(() -> account.changePassword(mistyped))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(Terms.sentence("Fault.notRepeated"));
    account.changePassword(
        new PasswordChangeInput(OLD, "nuova parola lunga", "nuova parola lunga"));
    assertThat(people.hashOf("giulia")).contains("chosen:nuova parola lunga");
  }

  @Test
  void all_faults_are_named_at_once() {
    assertThatThrownBy(() -> change("altra", "aaaa"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("newPassword", "newPassword", "oldPassword"));
  }
}
