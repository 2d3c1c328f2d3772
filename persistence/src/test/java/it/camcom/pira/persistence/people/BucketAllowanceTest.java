package it.camcom.pira.persistence.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.RateLimit.Kind;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BucketAllowanceTest {

  private static final int PER_MINUTE = 60;

  private final ThreadScope scope = new ThreadScope();
  private final BucketAllowance allowance = new BucketAllowance(scope);

  private void take(String person, Kind kind) {
    var of =
        new Scope.OfChamber(new ChamberId("prato"), DemoPeople.id(person), Set.of(Role.AUDITOR));
    scope.within(
        of,
        () -> {
          allowance.take(kind);
          return null;
        });
  }

  @Test
  void a_person_has_sixty_of_each_kind_and_takes_nothing_from_another() {
    for (int i = 0; i < PER_MINUTE; i++) {
      take("sessanta", Kind.EXPORT);
    }

    assertThatThrownBy(() -> take("sessanta", Kind.EXPORT)).isInstanceOf(TooManyRequests.class);
    take("sessanta", Kind.IMPORT);
    take("un.altro", Kind.EXPORT);
  }
}
