package it.camcom.pira.persistence.tenancy;

import static it.camcom.pira.persistence.tenancy.Wall.APPEND_ONLY;
import static it.camcom.pira.persistence.tenancy.Wall.FILTER;
import static it.camcom.pira.persistence.tenancy.Wall.KEYS;
import static it.camcom.pira.persistence.tenancy.Wall.POLICIES;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Storage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proves each wall by removing it: behind the remaining walls exactly those attacks succeed that
 * none of them covers. So each wall works alone, and each attack can succeed.
 */
class WallsTakenAwayTest {

  private static Storage storage;

  @BeforeAll
  static void a_database_whose_walls_may_fall() {
    storage = Storage.ofItsOwn();
    FilledChambers.ensure(storage);
    WallsRemoved.grantEverything(storage.database().superuser());
    WallsRemoved.countFurther(storage.database().superuser());
  }

  @AfterAll
  static void end() {
    storage.close();
  }

  static Stream<Set<Wall>> standing() {
    return Stream.of(
        EnumSet.of(FILTER, KEYS),
        EnumSet.of(POLICIES, KEYS),
        EnumSet.of(APPEND_ONLY, KEYS),
        EnumSet.of(KEYS),
        EnumSet.of(FILTER));
  }

  @ParameterizedTest
  @MethodSource("standing")
  void just_the_attacks_succeed_that_no_standing_wall_is_for(Set<Wall> standing) {
    var fallen = EnumSet.complementOf(EnumSet.copyOf(standing));
    try (var demolition = new WallsRemoved(storage, fallen);
        var siege = new IsolationAttacks(storage, demolition.settings())) {
      for (String attacker : IsolationAttacks.ATTACKERS) {
        var attacks = new ArrayList<>(siege.attacksOnTables(attacker));
        attacks.addAll(siege.attacksOnEntities(attacker));
        assertThat(siege.breaches(attacker, attacks))
            .as(attacker)
            .containsExactlyInAnyOrderElementsOf(succeeding(attacks, standing));
      }
    }
  }

  private static List<String> succeeding(List<Attack> attacks, Set<Wall> standing) {
    return attacks.stream()
        .filter(attack -> attack.succeedsBehind(standing))
        .map(Attack::breach)
        .toList();
  }
}
