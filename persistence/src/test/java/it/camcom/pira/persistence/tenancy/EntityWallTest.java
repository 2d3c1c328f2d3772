package it.camcom.pira.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Storage;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a chamber must not do to another through Hibernate, tried on every entity by every path.
 * That each path would get there if no wall stood is what {@link WallsTakenAwayTest} shows.
 */
class EntityWallTest {

  private final Storage storage = Storage.shared();

  @BeforeAll
  static void both_chambers_have_rows() {
    FilledChambers.ensure();
  }

  @Test
  void no_path_leads_to_a_row_of_another() {
    try (var siege = new IsolationAttacks(storage, Map.of())) {
      for (String attacker : IsolationAttacks.ATTACKERS) {
        var attacks = siege.attacksOnEntities(attacker);
        assertThat(attacks).hasSizeGreaterThan(400);
        assertThat(siege.breaches(attacker, attacks)).as(attacker).isEmpty();
      }
    }
  }

  /** A path that is closed to everybody; if Hibernate opened it, it would be an attack. */
  @Test
  void a_detached_row_is_not_removed_even_for_its_own_chamber() {
    try (var siege = new IsolationAttacks(storage, Map.of())) {
      for (EntityVictim prey : siege.entities(FilledChambers.EMPTY)) {
        assertThatThrownBy(
                () -> storage.in(IsolationAttacks.VICTIM, em -> removeDetached(em, prey)))
            .as(prey.name())
            .hasMessageContaining("detached");
      }
    }
  }

  private static Object removeDetached(EntityManager entities, EntityVictim prey) {
    entities.remove(prey.detached(entities.unwrap(Session.class), prey.prey().row()));
    return null;
  }
}
