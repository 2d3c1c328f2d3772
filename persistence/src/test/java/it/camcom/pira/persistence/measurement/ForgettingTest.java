package it.camcom.pira.persistence.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.FrozenDocument;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.document.JpaFrozenDocuments;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPlans;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was measured goes with an indicator; what an approved document names stays. */
class ForgettingTest {

  private static final byte[] CONTENT = {1, 2, 3};

  /** That of the evidence of the sample's measurements. */
  private static final String DIGEST = "0f".repeat(32);

  private final Storage storage = Storage.ofItsOwn();

  @Test
  void contents_go_with_the_last_that_names_them_unless_a_document_does() {
    try (storage) {
      var day = LocalDate.of(2047, 9, 30);
      var plan = SamplePlan.withEverything(2047);
      var all = plan.indicators().map(Indicator::id).toList();
      storage.in(
          "prato",
          em -> {
            new JpaPlans(em).add(plan);
            new JpaMeasurements(em).add(plan.id(), SamplePlan.measurementsOf(plan, day));
            new JpaEvidenceFiles(em).keep(DIGEST, CONTENT);
            return null;
          });

      forget(all.subList(1, all.size()));
      assertThat(isKept()).isTrue();
      forget(all.subList(0, 1));
      assertThat(isKept()).isFalse();
      assertThat(storage.<Long>in("prato", em -> use(em).measurements(all))).isZero();

      storage.in(
          "prato",
          em -> {
            var document = SamplePlan.documentOf(plan, day);
            new JpaDocuments(em).add(document);
            new JpaFrozenDocuments(em)
                .add(
                    new FrozenDocument(
                        document.id(),
                        CanonicalForm.of("{}"),
                        CONTENT,
                        Set.of(DIGEST),
                        Instant.EPOCH));
            return null;
          });
      storage.in(
          "prato",
          em -> {
            new JpaMeasurements(em).add(plan.id(), SamplePlan.measurementsOf(plan, day));
            new JpaEvidenceFiles(em).keep(DIGEST, CONTENT);
            return null;
          });
      forget(all);
      assertThat(storage.<Long>in("prato", em -> use(em).measurements(all))).isZero();
      assertThat(isKept()).isTrue();
      assertThat(named("prato")).containsExactly(DIGEST);
      assertThat(named("pistoia")).isEmpty();
    }
  }

  private Set<String> named(String chamber) {
    return storage.in(
        chamber, em -> new JpaMeasurements(em).named(List.of(DIGEST, "1f".repeat(32))));
  }

  private static JpaPlanUse use(EntityManager em) {
    return new JpaPlanUse(em, new JpaMeasurements(em), new JpaEvidenceFiles(em));
  }

  private void forget(List<IndicatorId> indicators) {
    storage.in(
        "prato",
        em -> {
          use(em).forget(indicators);
          return null;
        });
  }

  private boolean isKept() {
    return storage.in("prato", em -> new JpaEvidenceFiles(em).content(DIGEST).isPresent());
  }
}
