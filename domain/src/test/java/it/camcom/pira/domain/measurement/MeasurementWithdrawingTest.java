package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A value that was recorded by mistake goes again, with a reason. */
class MeasurementWithdrawingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final String REASON = "Registrato per l’indicatore sbagliato";
  private static final Evidence PROOF = new Evidence("a.txt", "text/plain", "a".repeat(64), 1);
  private static final Evidence SHARED = new Evidence("b.txt", "text/plain", "b".repeat(64), 1);

  private final Indicator events = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator visitors = indicatorOf("Ufficio studi", higherIsBetter());
  private final Plan plan = plan(sheetOf("Segretario Generale", events, visitors));
  private final RecordedMeasurements measurements = new RecordedMeasurements();
  private final Set<String> released = new HashSet<>();
  private final InMemoryAuditChain chain = new InMemoryAuditChain();
  private final MeasurementWithdrawing studies = by(FixedScope.ofContributor("Ufficio studi"));

  MeasurementWithdrawingTest() {
    var shared = new Evidence("c.txt", "text/plain", SHARED.sha256(), 1);
    measurements.add(
        plan.id(), List.of(measured(events, PROOF, SHARED), measured(visitors, shared)));
  }

  private static Measurement measured(Indicator indicator, Evidence... evidence) {
    return new Measurement(
        MeasurementId.next(),
        indicator.id(),
        DAY,
        Value.amount("1"),
        List.of(new BigDecimal("1")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(evidence));
  }

  private MeasurementWithdrawing by(CurrentScope scope) {
    return Guarded.by(
        scope,
        new MeasurementWithdrawing(
            scope,
            new InMemoryPlans(plan),
            measurements,
            new EvidenceFiles() {
              @Override
              public void keep(String sha256, byte[] content) {
                throw new UnsupportedOperationException();
              }

              @Override
              public Optional<byte[]> content(String sha256) {
                throw new UnsupportedOperationException();
              }

              @Override
              public void release(String sha256) {
                released.add(sha256);
              }
            },
            chain,
            () -> {}));
  }

  private Optional<Version> version() {
    return measurements.on(events, DAY).map(StoredMeasurement::version);
  }

  private boolean withdraw(MeasurementWithdrawing by, String reason, Optional<Version> seen) {
    return by.withdraw(YEAR, events.id(), DAY, new WithdrawalInput(reason), seen);
  }

  @Test
  void it_goes_with_the_files_that_no_other_names_and_the_reason_is_kept() {
    assertThat(withdraw(studies, REASON, version())).isTrue();

    assertThat(measurements.on(events, DAY)).isEmpty();
    assertThat(measurements.on(visitors, DAY)).isPresent();
    assertThat(released).containsExactly(PROOF.sha256());
    assertThat(chain.reasons()).containsExactly(REASON);
    assertThat(withdraw(studies, REASON, Optional.empty())).isFalse();
  }

  @Test
  void nothing_goes_without_a_reason() {
    assertThatThrownBy(() -> withdraw(studies, " ", version())).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> withdraw(studies, null, version())).isInstanceOf(InvalidInput.class);
    assertThat(measurements.on(events, DAY)).isPresent();
  }

  @Test
  void what_goes_is_what_was_seen() {
    assertThatThrownBy(() -> withdraw(studies, REASON, Optional.empty()))
        .isInstanceOf(VersionMissing.class);
    assertThatThrownBy(() -> withdraw(studies, REASON, Optional.of(Version.of("another"))))
        .isInstanceOf(EditConflict.class);
    assertThat(measurements.on(events, DAY)).isPresent();
  }

  @Test
  void a_contributor_withdraws_what_the_own_centre_measures() {
    assertThatThrownBy(() -> withdraw(by(FixedScope.ofContributor("Archivio")), REASON, version()))
        .isInstanceOf(NotOfYourCentre.class);
    assertThatThrownBy(() -> withdraw(by(FixedScope.of(Role.AUDITOR)), REASON, version()))
        .isInstanceOf(NotPermitted.class);
  }
}
