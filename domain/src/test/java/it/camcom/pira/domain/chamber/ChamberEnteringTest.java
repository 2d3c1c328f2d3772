package it.camcom.pira.domain.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChamberEnteringTest {

  private static final ChamberId PRATO = new ChamberId("prato");
  private static final ChamberId PISTOIA = new ChamberId("pistoia");
  private static final Map<String, List<Membership>> RECORD =
      Map.of(
          "lucia", List.of(new Membership(PRATO, Set.of(Role.PLANNING_OFFICER, Role.AUDITOR))),
          "marco", List.of(new Membership(PISTOIA, Set.of(Role.AUDITOR))));

  private final ScopeOnce scope = new ScopeOnce();
  private final ChamberEntering entering =
      new ChamberEntering(
          scope, () -> RECORD.getOrDefault(scope.get().person(), List.of()), new TwoChambers());

  @Test
  void a_member_enters_with_the_roles_of_that_chamber() {
    assertThat(entering.scopeOf("prato", "lucia"))
        .contains(new Scope.OfChamber(PRATO, "lucia", Set.of(Role.PLANNING_OFFICER, Role.AUDITOR)));
  }

  @Test
  void whoever_belongs_to_another_chamber_stays_outside() {
    assertThat(entering.scopeOf("prato", "marco")).isEmpty();
    assertThat(entering.scopeOf("prato", "nobody")).isEmpty();
  }

  @Test
  void nobody_enters_what_cannot_be_a_chamber() {
    assertThat(entering.scopeOf("Prato", "lucia")).isEmpty();
    assertThat(entering.scopeOf("", "lucia")).isEmpty();
  }

  @Test
  void a_person_sees_the_chambers_of_that_person() {
    assertThat(entering.chambersOf("lucia")).extracting(Chamber::id).containsExactly(PRATO);
    assertThat(entering.chambersOf("nobody")).isEmpty();
  }

  @Test
  void looking_up_memberships_leaves_no_scope_behind() {
    entering.scopeOf("prato", "lucia");

    assertThat(scope.entered).isEmpty();
  }

  private static final class ScopeOnce implements CurrentScope {

    private final Deque<Scope> entered = new ArrayDeque<>();

    @Override
    public Scope get() {
      return entered.element();
    }

    @Override
    public Entered enter(Scope scope) {
      entered.push(scope);
      return entered::pop;
    }
  }

  private static final class TwoChambers implements Chambers {

    @Override
    public Chamber current() {
      throw new IllegalStateException("in no chamber");
    }

    @Override
    public List<Chamber> named(Collection<ChamberId> ids) {
      return ids.stream().map(id -> new Chamber(id, "Camera", Optional.empty())).toList();
    }
  }
}
