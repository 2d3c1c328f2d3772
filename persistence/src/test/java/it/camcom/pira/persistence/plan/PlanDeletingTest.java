package it.camcom.pira.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.document.ApprovalHistory;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanContents;
import it.camcom.pira.persistence.campaign.JpaCampaigns;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaEvidenceFiles;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.measurement.JpaPlanUse;
import it.camcom.pira.persistence.measurement.JpaUnmeasuredCauses;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan goes with everything that hangs on it, and the next one stays without it. */
class PlanDeletingTest {

  private static final LocalDate DAY = LocalDate.of(2057, 9, 30);

  private final Storage storage = Storage.ofItsOwn();

  @Test
  void a_plan_goes_with_all_that_hangs_on_it() {
    try (storage) {
      var plan = SamplePlan.withEverything(2057);
      var next = plan.renewed();
      storage.in(
          "prato",
          em -> {
            new JpaPlans(em).add(plan);
            new JpaPlans(em).add(next);
            new JpaMeasurements(em).add(plan.id(), SamplePlan.measurementsOf(plan, DAY));
            var indicator = plan.indicators().findFirst().orElseThrow().id();
            new JpaUnmeasuredCauses(em).put(plan.id(), indicator, DAY.minusDays(1), "Chiuso");
            new JpaDocuments(em).add(draftOf(plan));
            new JpaCampaigns(em).add(campaignOf(plan));
            return null;
          });

      assertThat(storage.<PlanContents>in("prato", em -> use(em).contents(plan)))
          .returns((long) plan.sheets().size(), PlanContents::sheets)
          .returns(plan.indicators().count(), PlanContents::measurements)
          .returns(1L, PlanContents::campaigns)
          .returns(1L, PlanContents::documents);
      storage.in(
          "prato",
          em -> {
            var kept = new JpaPlans(em).withId(plan.id()).orElseThrow();
            use(em).release(kept);
            new JpaPlans(em).delete(kept);
            return null;
          });

      assertThat(storage.<Boolean>in("prato", em -> new JpaPlans(em).exists(plan.year())))
          .isFalse();
      assertThat(
              storage
                  .<Optional<Plan>>in("prato", em -> new JpaPlans(em).withId(next.id()))
                  .orElseThrow()
                  .renewedFrom())
          .isEmpty();
    }
  }

  private static Document draftOf(Plan plan) {
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        DocumentKind.MONITORING,
        DAY,
        1,
        DocumentState.DRAFT,
        Optional.empty(),
        Optional.empty(),
        ApprovalHistory.NONE);
  }

  private static Campaign campaignOf(Plan plan) {
    return new Campaign(
        CampaignId.next(),
        plan.id(),
        plan.year(),
        DAY,
        DAY.plusDays(15),
        Optional.empty(),
        DemoPeople.id("anna"),
        Optional.empty());
  }

  private static JpaPlanUse use(EntityManager em) {
    return new JpaPlanUse(em, new JpaMeasurements(em), new JpaEvidenceFiles(em));
  }
}
