package it.camcom.pira.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.ApprovalHistory;
import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.document.FrozenDocument;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPlans;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An approved document never changes, for any role. */
class FreezingTest {

  private static final LocalDate DAY = LocalDate.of(2082, 6, 30);
  private static final String APPROVED = " where chamber_id = 'prato' and state = 'APPROVED'";

  private final Storage storage = Storage.shared();

  @BeforeAll
  static void something_is_approved() {
    FilledChambers.ensure();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update pira.frozen_document set canonical_form = canonical_form where chamber_id = 'prato'",
        "delete from pira.frozen_document where chamber_id = 'prato'",
        "update pira.approved_figure set value_number = 1 where chamber_id = 'prato'",
        "delete from pira.approved_figure where chamber_id = 'prato'",
        "update pira.approved_document set version = 3 where chamber_id = 'prato'",
        "delete from pira.approved_document where chamber_id = 'prato'",
        "update pira.approved_target set value_number = 1 where chamber_id = 'prato'",
        "delete from pira.approved_target where chamber_id = 'prato'",
        "delete from pira.frozen_evidence where chamber_id = 'prato'",
        "delete from pira.document" + APPROVED,
        "update pira.document set state = 'DRAFT'" + APPROVED,
        "update pira.document set act_number = '8/19'" + APPROVED,
        "update pira.document set as_of = as_of + 1" + APPROVED,
        "truncate pira.frozen_document cascade",
        "truncate pira.frozen_evidence",
        "truncate pira.approved_document cascade",
        "truncate pira.approved_figure cascade",
        "truncate pira.approved_target",
      })
  void what_is_approved_is_changed_by_nobody(String attempt) {
    refuses(storage.database().application(), attempt);
    refuses(storage.database().owner(), attempt);
    try (var session = Session.begin(storage.database().superuser(), "prato")) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("stays as it is");
    }
  }

  private static void refuses(DataSource role, String attempt) {
    try (var session = Session.begin(role, "prato")) {
      assertThatThrownBy(() -> session.execute(attempt)).as(attempt).isNotNull();
    }
  }

  @Test
  void that_it_was_published_and_transmitted_is_noted_once() {
    var plan = plan(2082);
    var approved = SamplePlan.documentOf(plan, DAY);
    in(em -> new JpaDocuments(em).add(approved));
    var published = noted(approved, "https://www.camera.example/pira");

    in(em -> new JpaDocuments(em).replace(published));

    assertThat(found(approved.id())).contains(published);
    assertThatThrownBy(
            () ->
                in(
                    em ->
                        new JpaDocuments(em)
                            .replace(noted(approved, "https://www.altrove.example"))))
        .isInstanceOf(PersistenceException.class);
    assertThatThrownBy(() -> in(em -> new JpaDocuments(em).replace(approved)))
        .isInstanceOf(PersistenceException.class);
    assertThat(found(approved.id())).contains(published);
  }

  private static Document noted(Document of, String address) {
    return new Document(
        of.id(),
        of.plan(),
        of.year(),
        of.kind(),
        of.asOf(),
        of.version(),
        DocumentState.PUBLISHED,
        of.act(),
        of.corrects(),
        new ApprovalHistory(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Publication(DAY, URI.create(address))),
            Optional.of(DAY)));
  }

  @Test
  void what_was_frozen_comes_back_byte_for_byte() {
    var plan = plan(2083);
    var approved = SamplePlan.documentOf(plan, DAY);
    var frozen =
        new FrozenDocument(
            approved.id(),
            CanonicalForm.of("{\"è\":\"€\"}"),
            new byte[] {0, 1, -1},
            Set.of("0d".repeat(32)),
            Instant.EPOCH);
    in(em -> new JpaDocuments(em).add(approved));
    in(em -> new JpaFrozenDocuments(em).add(frozen));

    in(
        em -> {
          var found = new JpaFrozenDocuments(em).of(approved.id()).orElseThrow();
          assertThat(found.pdf()).isEqualTo(frozen.pdf());
          assertThat(found.form()).isEqualTo(frozen.form());
          assertThat(found.evidence()).isEqualTo(frozen.evidence());
          assertThat(new JpaFrozenDocuments(em).formOf(approved.id())).contains(frozen.form());
          assertThat(new JpaFrozenDocuments(em).frozenAt(approved.id())).contains(frozen.at());
        });
    assertThat(
            Query.strings(
                storage.database().superuser(),
                "select new_row ->> 'pdf' from pira.audit_entry where subject = '%s'"
                        .formatted(approved.id())
                    + " and table_name = 'frozen_document'"))
        .allMatch(pdf -> pdf.startsWith("sha256:"))
        .hasSize(1);
  }

  @Test
  void a_digest_that_is_not_of_its_content_is_not_kept() {
    var plan = plan(2084);
    var approved = SamplePlan.documentOf(plan, DAY);
    in(em -> new JpaDocuments(em).add(approved));
    var wrong =
        new FrozenDocument(
            approved.id(),
            new CanonicalForm("{}", "0a".repeat(32)),
            new byte[] {1},
            Set.of(),
            Instant.EPOCH);

    assertThatThrownBy(() -> in(em -> new JpaFrozenDocuments(em).add(wrong)))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void one_document_of_a_kind_and_day_is_worked_on_at_a_time() {
    var plan = plan(2085);
    in(em -> new JpaDocuments(em).add(draft(plan, 1)));

    assertThatThrownBy(() -> in(em -> new JpaDocuments(em).add(draft(plan, 2))))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void a_draft_can_be_given_up() {
    var plan = plan(2086);
    var draft = draft(plan, 1);
    in(em -> new JpaDocuments(em).add(draft));

    in(em -> new JpaDocuments(em).delete(draft.id()));

    assertThat(found(draft.id())).isEmpty();
  }

  private static Document draft(Plan plan, int version) {
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        DocumentKind.MONITORING,
        DAY,
        version,
        DocumentState.DRAFT,
        Optional.<Act>empty());
  }

  private Optional<Document> found(DocumentId id) {
    return storage.in("prato", em -> new JpaDocuments(em).withId(id));
  }

  private Plan plan(int year) {
    var plan = SamplePlan.withIndicators(year, 1);
    in(em -> new JpaPlans(em).add(plan));
    return plan;
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
