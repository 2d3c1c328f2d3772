package it.camcom.pira.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.persistence.document.JpaChosenOptions;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Statements;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanStorageTest {

  private final Storage storage = Storage.shared();

  @Test
  void a_plan_comes_back_as_it_was_stored() {
    var plan = SamplePlan.withEverything(2031);
    store(plan);

    var loaded = storage.in("prato", em -> new JpaPlans(em).of(Year.of(2031)));

    assertThat(loaded).contains(plan);
  }

  @Test
  void measurements_come_back_as_they_were_stored() {
    var plan = SamplePlan.withEverything(2032);
    store(plan);
    var march = SamplePlan.measurementsOf(plan, LocalDate.of(2032, 3, 31));
    var june = SamplePlan.measurementsOf(plan, LocalDate.of(2032, 6, 30));
    storage.in(
        "prato",
        em -> {
          new JpaMeasurements(em).add(plan.id(), march);
          new JpaMeasurements(em).add(plan.id(), june);
          return null;
        });

    var before = storage.in("prato", em -> new JpaMeasurements(em).latest(plan.id(), day(3, 30)));
    var spring = storage.in("prato", em -> new JpaMeasurements(em).latest(plan.id(), day(6, 29)));
    var summer = storage.in("prato", em -> new JpaMeasurements(em).latest(plan.id(), day(6, 30)));

    assertThat(before).isEmpty();
    assertThat(spring).containsExactlyInAnyOrderElementsOf(march);
    assertThat(summer).containsExactlyInAnyOrderElementsOf(june);
  }

  @Test
  void what_a_document_shows_comes_back_as_it_was_chosen() {
    var plan = SamplePlan.withEverything(2046);
    store(plan);
    var document = SamplePlan.draftOf(plan, LocalDate.of(2046, 9, 30));
    var all =
        new DocumentOptions(
            Optional.of(Weighting.WEIGHTED), Optional.of(Thresholds.USUAL), true, true, true, true);
    storage.in(
        "prato",
        em -> {
          new JpaDocuments(em).add(document);
          return null;
        });

    assertThat(chosen("prato", document.id())).isEqualTo(DocumentOptions.NONE);
    storage.in(
        "prato",
        em -> {
          new JpaChosenOptions(em).choose(document.id(), all);
          return null;
        });

    assertThat(chosen("prato", document.id())).isEqualTo(all);
    assertThat(chosen("pistoia", document.id())).isEqualTo(DocumentOptions.NONE);
  }

  private DocumentOptions chosen(String chamber, DocumentId id) {
    return storage.in(chamber, em -> new JpaChosenOptions(em).of(id));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2032, month, day);
  }

  @Test
  void documents_come_back_as_they_were_stored() {
    var plan = SamplePlan.withEverything(2033);
    store(plan);
    var document = SamplePlan.documentOf(plan, LocalDate.of(2033, 9, 30));
    storage.in(
        "prato",
        em -> {
          new JpaDocuments(em).add(document);
          return null;
        });

    Optional<Document> found =
        storage.in("prato", em -> new JpaDocuments(em).withId(document.id()));
    List<Document> all = storage.in("prato", em -> new JpaDocuments(em).all());

    assertThat(found).contains(document);
    assertThat(all)
        .contains(document)
        .isSortedAccordingTo(Comparator.comparing(Document::asOf).reversed());
  }

  @Test
  void a_plan_of_any_size_takes_the_same_number_of_statements() {
    store(SamplePlan.withIndicators(2034, 10));
    store(SamplePlan.withIndicators(2035, 1_000));

    var small = Statements.countedWhile(loading(2034));
    var large = Statements.countedWhile(loading(2035));

    assertThat(large).isEqualTo(small).isEqualTo(11);
  }

  @Test
  void a_plan_becomes_another_row_by_row() {
    var plan = SamplePlan.withEverything(2036);
    store(plan);
    var first = plan.sheets().get(0);
    var trimmed =
        new ProgrammeSheet(
            first.id(),
            first.programme(),
            new SheetNames("Un altro nome", Optional.empty(), Optional.empty()),
            first.area(),
            first.centre(),
            first.budget(),
            Optional.empty(),
            List.of(first.objectives().get(1)),
            Phases.NONE,
            first.stakeholders());
    var added = SamplePlan.withEverything(2036).sheets().get(0);
    var changed =
        new Plan(
            plan.id(),
            plan.year(),
            plan.sections().subList(1, 2),
            List.of(plan.sheets().get(1), trimmed, added),
            Optional.empty());

    storage.in(
        "prato",
        em -> {
          new JpaPlans(em).replace(changed);
          return null;
        });

    Optional<Plan> found = storage.in("prato", em -> new JpaPlans(em).of(Year.of(2036)));

    assertThat(found).contains(changed);
  }

  private Consumer<EntityManager> loading(int year) {
    return em -> assertThat(new JpaPlans(em).of(Year.of(year))).isPresent();
  }

  private void store(Plan plan) {
    storage.in(
        "prato",
        em -> {
          new JpaPlans(em).add(plan);
          return null;
        });
  }
}
