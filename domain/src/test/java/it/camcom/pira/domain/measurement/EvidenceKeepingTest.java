package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.editing.ReasonGiving;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.UsedPlan;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceKeepingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);

  private final Indicator events = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator visitors = indicatorOf("Ufficio studi", higherIsBetter());
  private final Plan plan = plan(sheetOf("Segretario Generale", events, visitors));
  private final RecordedMeasurements measurements = new RecordedMeasurements();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final InMemoryAuditChain chain = new InMemoryAuditChain();
  private boolean approved;
  private final EvidenceKeeping studies = keepingIn(FixedScope.ofContributor("Ufficio studi"));

  EvidenceKeepingTest() {
    measurements.add(plan.id(), List.of(measured(events), measured(visitors)));
  }

  private static Measurement measured(Indicator indicator) {
    return Measurement.read(
        indicator.id(),
        DAY,
        Value.amount("1"),
        new SourceRounding(BigDecimal.ZERO, Optional.empty()));
  }

  private EvidenceKeeping keepingIn(CurrentScope scope) {
    return Guarded.by(
        scope,
        new EvidenceKeeping(
            scope,
            new InMemoryPlans(plan),
            measurements,
            new EvidenceFiles() {
              @Override
              public void keep(String sha256, byte[] content) {
                contents.put(sha256, content);
              }

              @Override
              public Optional<byte[]> content(String sha256) {
                return Optional.ofNullable(contents.get(sha256));
              }

              @Override
              public void release(String sha256) {
                contents.remove(sha256);
              }
            },
            new ReasonGiving(new UsedPlan(approved), chain),
            () -> {}));
  }

  private static EvidenceInput file(String name, String text) {
    return new EvidenceInput(name, "text/plain", text.getBytes(UTF_8));
  }

  private Evidence attach(Indicator indicator, EvidenceInput file) {
    return studies.attach(YEAR, indicator.id(), DAY, file).orElseThrow();
  }

  private List<String> faultyFields(EvidenceInput file) {
    return catchThrowableOfType(InvalidInput.class, () -> attach(events, file)).faults().stream()
        .map(Fault::field)
        .toList();
  }

  @Test
  void a_file_is_kept_with_its_digest_and_comes_back() {
    var evidence = attach(events, file("elenco.txt", "abc"));

    assertThat(evidence.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(evidence.bytes()).isEqualTo(3);
    assertThat(studies.file(YEAR, events.id(), DAY, evidence.id()).orElseThrow().content())
        .asString(UTF_8)
        .isEqualTo("abc");
    assertThat(studies.file(YEAR, visitors.id(), DAY, evidence.id())).isEmpty();
    assertThat(studies.file(YEAR, events.id(), DAY.plusDays(1), evidence.id())).isEmpty();
  }

  @Test
  void a_content_goes_with_the_last_that_names_it() {
    var first = attach(events, file("a.txt", "abc"));
    var second = attach(visitors, file("b.txt", "abc"));

    assertThat(contents).hasSize(1);
    assertThat(studies.detach(YEAR, events.id(), DAY, first.id(), Optional.empty())).isTrue();
    assertThat(contents).hasSize(1);
    assertThat(studies.detach(YEAR, visitors.id(), DAY, second.id(), Optional.empty())).isTrue();
    assertThat(contents).isEmpty();
    assertThat(studies.detach(YEAR, visitors.id(), DAY, second.id(), Optional.empty())).isFalse();
  }

  @Test
  void what_an_approved_document_rests_on_goes_with_a_reason() {
    var evidence = attach(events, file("a.txt", "abc"));
    approved = true;
    var later = keepingIn(FixedScope.ofContributor("Ufficio studi"));

    assertThatThrownBy(() -> later.detach(YEAR, events.id(), DAY, evidence.id(), Optional.of(" ")))
        .isInstanceOf(InvalidInput.class);
    assertThat(later.detach(YEAR, events.id(), DAY, evidence.id(), Optional.of("Errato"))).isTrue();
    assertThat(chain.reasons()).containsExactly("Errato");
  }

  @Test
  void names_and_sizes_are_bounded() {
    assertThat(faultyFields(file("", "a"))).containsExactly("file-name");
    assertThat(faultyFields(file("../a.txt", "a"))).containsExactly("file-name");
    assertThat(faultyFields(file("a\nb", "a"))).containsExactly("file-name");
    assertThat(faultyFields(file("a".repeat(201), "a"))).containsExactly("file-name");
    assertThat(faultyFields(file("a.txt", ""))).containsExactly("file");
    assertThat(
            faultyFields(
                new EvidenceInput("a.txt", "text/plain", new byte[EvidenceInput.MAX_BYTES + 1])))
        .containsExactly("file");
    assertThat(faultyFields(new EvidenceInput("a.pdf", "application/pdf", "abc".getBytes(UTF_8))))
        .containsExactly("file");
    assertThat(faultyFields(new EvidenceInput("a.html", "text/html", "abc".getBytes(UTF_8))))
        .containsExactly("file");
    assertThat(contents).isEmpty();
  }

  @Test
  void a_measurement_has_so_many_files_and_no_more() {
    for (int i = 0; i < EvidenceKeeping.MAX_FILES; i++) {
      attach(events, file("a.txt", "file " + i));
    }

    assertThat(faultyFields(file("a.txt", "uno in più"))).containsExactly("file");
    assertThat(contents).hasSize(EvidenceKeeping.MAX_FILES);
  }

  @Test
  void who_records_the_value_attaches_to_it() {
    var archive = keepingIn(FixedScope.ofContributor("Archivio"));
    var auditor = keepingIn(FixedScope.of(Role.AUDITOR));
    var evidence = attach(events, file("a.txt", "abc"));

    assertThatThrownBy(() -> archive.attach(YEAR, events.id(), DAY, file("b", "b")))
        .isInstanceOf(NotOfYourCentre.class);
    assertThatThrownBy(
            () -> archive.detach(YEAR, events.id(), DAY, evidence.id(), Optional.empty()))
        .isInstanceOf(NotOfYourCentre.class);
    assertThatThrownBy(() -> auditor.attach(YEAR, events.id(), DAY, file("b", "b")))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> auditor.detach(YEAR, events.id(), DAY, evidence.id(), Optional.empty()))
        .isInstanceOf(NotPermitted.class);
    assertThat(auditor.file(YEAR, events.id(), DAY, evidence.id())).isPresent();
  }

  @Test
  void there_is_nothing_to_attach_to_where_nothing_was_measured() {
    assertThat(studies.attach(YEAR, events.id(), DAY, file("a", "a"))).isPresent();
    assertThat(studies.attach(YEAR, events.id(), DAY.plusDays(1), file("a", "a"))).isEmpty();
  }
}
