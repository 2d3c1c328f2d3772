package it.camcom.pira.persistence.local;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.Reminder;
import it.camcom.pira.domain.campaign.ReminderId;
import it.camcom.pira.domain.campaign.ReminderSchedule;
import it.camcom.pira.domain.document.ApprovalHistory;
import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.document.FrozenDocument;
import it.camcom.pira.domain.idempotency.StoredResponse;
import it.camcom.pira.domain.idempotency.StoredResponses;
import it.camcom.pira.domain.importing.Import;
import it.camcom.pira.domain.importing.ImportId;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.TakenValue;
import it.camcom.pira.domain.importing.TakenValue.What;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.persistence.campaign.JpaCampaigns;
import it.camcom.pira.persistence.campaign.JpaReminders;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.document.JpaFrozenDocuments;
import it.camcom.pira.persistence.idempotency.JpaStoredResponses;
import it.camcom.pira.persistence.importing.JpaImports;
import it.camcom.pira.persistence.measurement.JpaEvidenceFiles;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.measurement.JpaUnmeasuredCauses;
import it.camcom.pira.persistence.plan.JpaPlans;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;

/** Both demo chambers with something in every table. */
public final class FilledChambers {

  /** A chamber that never has rows. */
  public static final String EMPTY = "lucca";

  private static final int YEAR = 2040;

  private FilledChambers() {}

  public static void ensure() {
    ensure(Storage.shared());
  }

  public static synchronized void ensure(Storage storage) {
    DemoPeople.addChamber(storage.database(), EMPTY, "Camera di prova");
    for (String chamber : new String[] {"prato", "pistoia"}) {
      if (storage.in(chamber, FilledChambers::fill)) {
        ApprovedFigures.add(storage.database(), chamber);
      }
    }
  }

  private static Document correcting(Document of) {
    return new Document(
        DocumentId.next(),
        of.plan(),
        of.year(),
        of.kind(),
        of.asOf(),
        of.version() + 1,
        DocumentState.DRAFT,
        Optional.empty(),
        Optional.of(of.id()),
        ApprovalHistory.NONE);
  }

  private static boolean fill(EntityManager entities) {
    var plans = new JpaPlans(entities);
    if (plans.exists(Year.of(YEAR))) {
      return false;
    }
    var plan = SamplePlan.withEverything(YEAR);
    var day = LocalDate.of(YEAR, 9, 30);
    var document = SamplePlan.documentOf(plan, day);
    plans.add(plan);
    plans.add(plan.renewed());
    new JpaMeasurements(entities).add(plan.id(), SamplePlan.measurementsOf(plan, day));
    new JpaEvidenceFiles(entities).keep("0f".repeat(32), "prova".getBytes(StandardCharsets.UTF_8));
    new JpaDocuments(entities).add(document);
    new JpaDocuments(entities).add(correcting(document));
    new JpaFrozenDocuments(entities)
        .add(
            new FrozenDocument(
                document.id(),
                CanonicalForm.of("{}"),
                new byte[] {1},
                Set.of("0f".repeat(32)),
                Instant.EPOCH));
    new JpaUnmeasuredCauses(entities)
        .put(plan.id(), plan.indicators().findFirst().orElseThrow().id(), day, "Non attivo");
    new JpaStoredResponses(entities)
        .add(
            DemoPeople.id("anna"),
            "chiave",
            Instant.EPOCH,
            new StoredResponses.Kept(
                "0b".repeat(32), new StoredResponse(201, "/piani/2040", Optional.of("1"), "{}")));
    addImport(entities, plan, document);
    addCampaign(entities, plan, day);
    return true;
  }

  private static void addImport(EntityManager entities, Plan plan, Document document) {
    var imports = new JpaImports(entities);
    var taken =
        new Import(
            ImportId.next(),
            new Source("text/plain", "testo".getBytes(StandardCharsets.UTF_8)),
            "0a".repeat(32),
            1,
            DemoPeople.id("anna"),
            Instant.EPOCH,
            Optional.empty());
    imports.add(taken);
    imports.accepted(
        taken.id(),
        document.id(),
        plan.indicators()
            .map(
                indicator ->
                    new TakenValue(
                        indicator.id(),
                        What.VALUE,
                        plan.year(),
                        SourcePlace.line(3),
                        new SourcePlace(4, 5)))
            .toList());
  }

  private static void addCampaign(EntityManager entities, Plan plan, LocalDate day) {
    var campaign =
        new Campaign(
            CampaignId.next(),
            plan.id(),
            plan.year(),
            day,
            day.plusDays(15),
            Optional.of("nota"),
            DemoPeople.id("anna"),
            Optional.empty());
    new JpaCampaigns(entities).add(campaign);
    new JpaReminders(entities)
        .add(
            new Reminder(
                ReminderId.next(),
                campaign.id(),
                DemoPeople.id("anna"),
                ReminderSchedule.DAY_AFTER,
                day.plusDays(16),
                0,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH)));
  }
}
