package it.camcom.pira.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.persistence.document.JpaChosenOptions;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.document.JpaPastDocuments;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Statements;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.measurement.JpaPastMeasurements;
import it.camcom.pira.persistence.measurement.JpaUnmeasuredCauses;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the audit knew equals what was live, whatever was done since. */
class KnownOnTest {

  private static final LocalDate DAY = LocalDate.of(2060, 6, 30);

  private final Storage storage = Storage.shared();

  /** What was live at a moment. */
  private record Snapshot(
      Instant moment, Optional<Plan> plan, Set<Measurement> measured, List<Document> documents) {

    private List<Object> said() {
      return List.of(plan, measured, documents);
    }
  }

  @Test
  void what_was_known_is_what_was_live_through_edits_and_deletions() {
    var plan = SamplePlan.withEverything(2060);
    var other = SamplePlan.withEverything(2060);
    var document = SamplePlan.documentOf(plan, DAY);
    var measured = SamplePlan.measurementsOf(plan, DAY);
    var smaller =
        new Plan(
            plan.id(),
            plan.year(),
            plan.sections().subList(1, 2),
            List.of(plan.sheets().get(1), plan.sheets().get(0)),
            Optional.empty());
    var replaced =
        new Plan(plan.id(), plan.year(), List.of(), other.sheets(), other.financialHealth());
    List<Consumer<EntityManager>> life =
        List.of(
            em -> {},
            em -> new JpaPlans(em).add(plan),
            em -> new JpaMeasurements(em).add(plan.id(), measured.subList(0, 3)),
            em -> new JpaDocuments(em).add(document),
            em -> new JpaPlans(em).replace(smallerThan(plan)),
            em -> deleteMeasurements(em, plan.id()),
            em -> new JpaPlans(em).replace(smaller),
            em -> new JpaPlans(em).replace(replaced));
    var seen = new ArrayList<Snapshot>();
    for (Consumer<EntityManager> change : life) {
      in(change);
      seen.add(snapshot(plan.id()));
    }

    assertThat(seen.stream().map(Snapshot::said).distinct()).hasSize(life.size());
    for (Snapshot then : seen) {
      assertThat(past(plan.id(), then.moment())).isEqualTo(then);
    }
  }

  /** The same plan without its narrative. */
  private static Plan smallerThan(Plan plan) {
    return new Plan(plan.id(), plan.year(), List.of(), plan.sheets(), plan.financialHealth());
  }

  private static void deleteMeasurements(EntityManager em, PlanId plan) {
    em.createQuery(
            "delete from EvidenceEntity e where e.measurementId in"
                + " (select m.id from MeasurementEntity m where m.planId = :plan)")
        .setParameter("plan", plan.value())
        .executeUpdate();
    em.createQuery("delete from MeasurementEntity m where m.planId = :plan")
        .setParameter("plan", plan.value())
        .executeUpdate();
  }

  private Snapshot snapshot(PlanId plan) {
    return storage.in(
        "prato",
        em ->
            new Snapshot(
                now(),
                new JpaPlans(em).withId(plan),
                Set.copyOf(new JpaMeasurements(em).latest(plan, DAY)),
                ofPlan(plan, new JpaDocuments(em).all())));
  }

  private Snapshot past(PlanId plan, Instant moment) {
    return storage.in(
        "prato",
        em ->
            new Snapshot(
                moment,
                new JpaPastPlans(em).withId(plan, moment),
                Set.copyOf(new JpaPastMeasurements(em).latest(plan, DAY, moment)),
                ofPlan(plan, new JpaPastDocuments(em).all(moment))));
  }

  private static List<Document> ofPlan(PlanId plan, List<Document> documents) {
    return documents.stream().filter(one -> one.plan().equals(plan)).toList();
  }

  /** The clock of the database, which writes the entries. */
  private Instant now() {
    return Instant.parse(
        Query.strings(
                storage.database().superuser(),
                "select to_char(clock_timestamp() at time zone 'UTC',"
                    + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
            .get(0));
  }

  @Test
  void what_a_document_showed_is_what_was_chosen_then() {
    var plan = SamplePlan.withEverything(2090);
    var document =
        new Document(
            DocumentId.next(),
            plan.id(),
            plan.year(),
            DocumentKind.MONITORING,
            LocalDate.of(2090, 6, 30),
            1,
            DocumentState.DRAFT,
            Optional.empty());
    var chosen = new DocumentOptions(Optional.of(Weighting.SIMPLE), Optional.empty(), true);
    in(em -> new JpaPlans(em).add(plan));
    in(em -> new JpaDocuments(em).add(document));
    var before = now();
    in(em -> new JpaChosenOptions(em).choose(document.id(), chosen));
    var between = now();
    in(em -> new JpaChosenOptions(em).choose(document.id(), DocumentOptions.NONE));

    assertThat(options(document, before)).isEqualTo(DocumentOptions.NONE);
    assertThat(options(document, between)).isEqualTo(chosen);
    assertThat(options(document, now())).isEqualTo(DocumentOptions.NONE);
  }

  private DocumentOptions options(Document document, Instant moment) {
    return storage.in("prato", em -> new JpaPastDocuments(em).options(document.id(), moment));
  }

  @Test
  void the_rows_of_today_and_of_then_are_not_taken_for_one_another() {
    var plan = SamplePlan.withEverything(2061);
    in(em -> new JpaPlans(em).add(plan));
    var then = now();
    in(em -> new JpaPlans(em).replace(smallerThan(plan)));

    var both =
        storage.<List<Optional<Plan>>>in(
            "prato",
            em ->
                List.of(
                    new JpaPlans(em).of(Year.of(2061)),
                    new JpaPastPlans(em).of(Year.of(2061), then),
                    new JpaPlans(em).of(Year.of(2061))));

    assertThat(both)
        .containsExactly(
            Optional.of(smallerThan(plan)), Optional.of(plan), Optional.of(smallerThan(plan)));
  }

  @Test
  void a_cause_that_was_taken_back_is_known_of_the_time_before() {
    var plan = SamplePlan.withEverything(2062);
    var indicator = plan.indicators().findFirst().orElseThrow().id();
    in(em -> new JpaPlans(em).add(plan));
    in(em -> new JpaUnmeasuredCauses(em).put(plan.id(), indicator, DAY, "Non attivo"));
    var then = now();
    in(em -> assertThat(new JpaUnmeasuredCauses(em).takeBack(indicator, DAY)).isTrue());

    in(
        em -> {
          assertThat(new JpaPastMeasurements(em).causes(plan.id(), DAY, then))
              .isEqualTo(Map.of(indicator, "Non attivo"));
          assertThat(new JpaPastMeasurements(em).causes(plan.id(), DAY, now())).isEmpty();
        });
  }

  @Test
  void the_history_of_another_chamber_is_not_reached() {
    var plan = SamplePlan.withEverything(2063);
    in(em -> new JpaPlans(em).add(plan));
    in(em -> new JpaDocuments(em).add(SamplePlan.documentOf(plan, DAY)));
    in(em -> new JpaMeasurements(em).add(plan.id(), SamplePlan.measurementsOf(plan, DAY)));
    var now = now();

    var chamber = new ChamberId("pistoia").code();
    storage.in(
        chamber,
        em -> {
          assertThat(new JpaPastPlans(em).withId(plan.id(), now)).isEmpty();
          assertThat(new JpaPastPlans(em).of(Year.of(2063), now)).isEmpty();
          assertThat(new JpaPastMeasurements(em).latest(plan.id(), DAY, now)).isEmpty();
          assertThat(ofPlan(plan.id(), new JpaPastDocuments(em).all(now))).isEmpty();
          return null;
        });
  }

  @Test
  void a_past_plan_of_any_size_takes_the_same_number_of_statements() {
    in(em -> new JpaPlans(em).add(SamplePlan.withIndicators(2064, 10)));
    in(em -> new JpaPlans(em).add(SamplePlan.withIndicators(2065, 500)));
    var now = now();

    var small = Statements.countedWhile(recalling(2064, now));
    var large = Statements.countedWhile(recalling(2065, now));

    assertThat(large).isEqualTo(small).isEqualTo(11);
  }

  private static Consumer<EntityManager> recalling(int year, Instant now) {
    return em -> assertThat(new JpaPastPlans(em).of(Year.of(year), now)).isPresent();
  }

  private void in(Consumer<EntityManager> work) {
    storage.in(
        "prato",
        em -> {
          work.accept(em);
          return null;
        });
  }
}
