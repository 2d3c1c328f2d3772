package it.camcom.pira.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.audit.Verification.Breach;
import it.camcom.pira.domain.audit.Verification.Break;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditReadingTest {

  private static final Verification WHOLE =
      new Verification(3, Optional.of("h3"), Optional.empty());
  private static final Verification BROKEN =
      new Verification(3, Optional.of("h3"), Optional.of(new Break(2, Breach.CHANGED)));

  private final List<Integer> limits = new ArrayList<>();

  private AuditReading reading(Role role, Verification found) {
    return Guarded.by(
        FixedScope.of(role),
        new AuditReading(
            FixedScope.of(role), new EmptyTrail(limits), new InMemoryAuditChain(found)));
  }

  /** A trail that notes how much of it was asked for. */
  private record EmptyTrail(List<Integer> limits) implements AuditTrail {

    @Override
    public List<Change> after(long position, int limit) {
      limits.add(limit);
      return List.of();
    }

    @Override
    public List<Change> before(long position, int limit) {
      limits.add(limit);
      return List.of();
    }

    @Override
    public List<Change> explainedSince(Instant moment) {
      throw new UnsupportedOperationException();
    }
  }

  private static Optional<Noted> noted(long position, String hash) {
    return Optional.of(new Noted(position, hash));
  }

  @Test
  void a_whole_chain_holds() {
    assertThat(reading(Role.AUDITOR, WHOLE).verify(Optional.empty())).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @CsvSource({"3, h3", "1, h1", "3, H3"})
  void an_entry_that_was_noted_is_found_again(long position, String hash) {
    assertThat(reading(Role.AUDITOR, WHOLE).verify(noted(position, hash))).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @CsvSource({"4, h4", "3, h2", "0, h0", "-1, h1"})
  void a_chain_without_the_noted_entry_does_not_hold(long position, String hash) {
    assertThat(reading(Role.AUDITOR, WHOLE).verify(noted(position, hash)).broken())
        .contains(new Break(position, Breach.NOT_AS_NOTED));
  }

  @Test
  void the_first_break_is_told_before_what_was_noted() {
    assertThat(reading(Role.AUDITOR, BROKEN).verify(noted(9, "h9"))).isEqualTo(BROKEN);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "0, 1", "1, 1", "500, 500", "501, 500", "2147483647, 500"})
  void so_many_changes_are_given_at_once(int asked, int given) {
    reading(Role.AUDITOR, WHOLE).changes(0, asked);

    assertThat(limits).containsExactly(given);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRIBUTOR", "PLANNING_OFFICER", "NETWORK_ANALYST"})
  void who_has_not_the_right_reads_no_audit(Role role) {
    var reading = reading(role, WHOLE);

    assertThatThrownBy(() -> reading.changes(0, 1)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> reading.verify(Optional.empty())).isInstanceOf(NotPermitted.class);
  }
}
