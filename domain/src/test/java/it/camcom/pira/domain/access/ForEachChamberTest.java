package it.camcom.pira.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.InMemoryChamberRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForEachChamberTest {

  private final OpenScope scope = new OpenScope();
  private final InMemoryChamberRegistry registry = new InMemoryChamberRegistry();
  private final ForEachChamber rounds = new ForEachChamber(scope, new ChamberListing(registry));
  private final List<String> visited = new ArrayList<>();

  ForEachChamberTest() {
    for (String id : List.of("lucca", "pisa")) {
      registry.add(new Chamber(new ChamberId(id), id, Optional.empty()), Optional.empty());
    }
  }

  private boolean visit() {
    visited.add(scope.chamber().chamber().code());
    return true;
  }

  @Test
  void the_platform_enters_one_chamber_after_the_other_with_the_rights_of_a_planning_officer() {
    rounds.inEach(this::visit);

    assertThat(visited).containsExactly("prato", "lucca", "pisa");
    assertThat(scope.isLeft()).isTrue();
    assertThat(scope.entered().get(1))
        .isEqualTo(
            new Scope.OfChamber(
                new ChamberId("prato"), AccountId.PLATFORM, Set.of(Role.PLANNING_OFFICER)));
  }

  @Test
  void what_fails_in_one_is_done_in_the_others() {
    rounds.inEach(
        () -> {
          visit();
          throw new IllegalStateException("prova");
        });

    assertThat(visited).containsExactly("prato", "lucca", "pisa");
    assertThat(scope.isLeft()).isTrue();
  }

  @Test
  void it_ends_when_it_is_of_no_use_to_go_on() {
    rounds.inEach(() -> !visit());

    assertThat(visited).containsExactly("prato");
  }
}
