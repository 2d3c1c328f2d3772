package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.document.DocumentFixture.TODAY;
import static it.camcom.pira.domain.document.DocumentFixture.member;
import static it.camcom.pira.domain.document.DocumentState.APPROVED;
import static it.camcom.pira.domain.document.DocumentState.DRAFT;
import static it.camcom.pira.domain.document.DocumentState.PUBLISHED;
import static it.camcom.pira.domain.document.DocumentState.RETURNED;
import static it.camcom.pira.domain.document.DocumentState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.checking.Drafts;
import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import it.camcom.pira.domain.document.Deadline.Duty;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.ApprovedTarget;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step in every state by everyone. */
class DocumentLifeTest {

  private static final Act ACT = new Act("Consiglio", "7/19", TODAY.minusDays(5));
  private static final ActInput NAMED = new ActInput("Consiglio", "7/19", ACT.date());
  private static final URI ADDRESS = URI.create("https://www.camera.example/pira");
  private static final CurrentScope ANNA = member("anna", Role.PLANNING_OFFICER);
  private static final CurrentScope BRUNO = member("bruno", Role.SECRETARY_GENERAL);
  private static final CurrentScope BOTH =
      member("anna", Role.PLANNING_OFFICER, Role.SECRETARY_GENERAL);

  private static final Map<DocumentState, Set<Transition>> POSSIBLE =
      Map.of(
          DRAFT, Set.of(Transition.SUBMIT, Transition.DELETE),
          SUBMITTED, Set.of(Transition.WITHDRAW, Transition.RETURN, Transition.APPROVE),
          RETURNED, Set.of(Transition.SUBMIT, Transition.DELETE),
          APPROVED, Set.of(Transition.PUBLISH, Transition.TRANSMIT),
          PUBLISHED, Set.of(Transition.TRANSMIT));

  private static final Set<Transition> OF_THE_SECRETARY =
      Set.of(Transition.RETURN, Transition.APPROVE);

  private final Indicator events = Drafts.aiming(Target.of(Value.amount("50")));
  private final Plan plan = Drafts.with(events);

  private DocumentFixture office(DocumentState state) {
    var printed = new SourceRounding(BigDecimal.ZERO, Optional.empty());
    var office =
        new DocumentFixture(
            plan,
            List.of(
                Measurement.read(
                    events.id(), LocalDate.of(2020, 6, 30), Value.amount("13"), printed)),
            document(state));
    if (state == APPROVED || state == PUBLISHED) {
      office.frozen.add(
          new FrozenDocument(
              id(office), CanonicalForm.of("{}"), new byte[0], Set.of(), Instant.EPOCH));
    }
    return office;
  }

  private Document document(DocumentState state) {
    boolean approved = state == APPROVED || state == PUBLISHED;
    var proceedings =
        state == DRAFT
            ? ApprovalHistory.NONE
            : new ApprovalHistory(
                Optional.of(Accounts.named("anna")),
                Optional.of("Da rivedere").filter(reason -> state == RETURNED),
                Optional.of(new Publication(TODAY, ADDRESS)).filter(one -> state == PUBLISHED),
                Optional.empty());
    return new Document(
        DocumentId.next(),
        plan.id(),
        plan.year(),
        DocumentKind.MONITORING,
        LocalDate.of(2020, 6, 30),
        1,
        state,
        Optional.of(ACT).filter(act -> approved),
        Optional.empty(),
        proceedings);
  }

  private static DocumentId id(DocumentFixture office) {
    return office.documents.all().get(0).id();
  }

  static Stream<Arguments> everyStepInEveryStateByEveryRole() {
    return Stream.of(Transition.values())
        .flatMap(
            step ->
                Stream.of(DocumentState.values())
                    .flatMap(
                        state ->
                            Stream.of(Role.values())
                                .filter(role -> !role.isOfNetwork())
                                .map(role -> Arguments.of(step, state, role))));
  }

  @ParameterizedTest(name = "{0} of what is {1} by {2}")
  @MethodSource("everyStepInEveryStateByEveryRole")
  void a_step_takes_its_role_and_its_state(Transition step, DocumentState state, Role role) {
    var office = office(state);
    var caller = member("carla", role);
    boolean permitted =
        role == (OF_THE_SECRETARY.contains(step) ? Role.SECRETARY_GENERAL : Role.PLANNING_OFFICER);
    boolean possible = POSSIBLE.get(state).contains(step);

    assertThat(office.documents.all().get(0).next(caller.get()).contains(step))
        .as("is offered")
        .isEqualTo(permitted && possible);
    if (!permitted) {
      assertThatThrownBy(() -> take(step, office, caller)).isInstanceOf(NotPermitted.class);
    } else if (!possible) {
      assertThatThrownBy(() -> take(step, office, caller)).isInstanceOf(StepNotPossible.class);
    } else {
      assertThat(take(step, office, caller)).isTrue();
    }
  }

  private static boolean take(Transition step, DocumentFixture office, CurrentScope caller) {
    var id = id(office);
    var seen = office.seen(id);
    return switch (step) {
      case SUBMIT -> office.submitting(caller).submit(id, seen).isPresent();
      case WITHDRAW -> office.submitting(caller).withdraw(id, seen).isPresent();
      case DELETE -> office.drafting(caller).delete(id, seen);
      case RETURN ->
          office.approving(caller).giveBack(id, new ReturnInput("Da rivedere"), seen).isPresent();
      case APPROVE -> office.approving(caller).approve(id, NAMED, seen).isPresent();
      case PUBLISH ->
          office
              .publishing(caller)
              .publish(id, new PublicationInput(TODAY, ADDRESS.toString()), seen)
              .isPresent();
      case TRANSMIT ->
          office.publishing(caller).transmit(id, new TransmissionInput(TODAY), seen).isPresent();
    };
  }

  @Test
  void whoever_submits_does_not_approve_even_with_both_roles() {
    var office = office(DRAFT);
    office.submitting(BOTH).submit(id(office), office.seen(id(office)));

    assertThat(office.documents.all().get(0).next(BOTH.get())).doesNotContain(Transition.APPROVE);
    assertThatThrownBy(() -> take(Transition.APPROVE, office, BOTH))
        .isInstanceOf(SubmitterCannotApprove.class);
    assertThat(take(Transition.APPROVE, office, BRUNO)).isTrue();
  }

  @Test
  void an_approved_document_is_given_as_it_was_printed_then() {
    var office = office(SUBMITTED);
    var id = id(office);
    assertThat(office.reading(BRUNO).frozenPaper(id, DocumentFormat.PDF)).isEmpty();

    take(Transition.APPROVE, office, BRUNO);

    var paper = office.reading(BRUNO).frozenPaper(id, DocumentFormat.PDF).orElseThrow();
    assertThat(paper.fileName()).isEqualTo("pira-prato-2020-06-30.pdf");
    assertThat(paper.bytes()).isEqualTo(office.frozen.of(id).orElseThrow().pdf());
  }

  @Test
  void approving_freezes_the_content_with_the_act_and_every_figure() {
    var office = office(SUBMITTED);
    var id = id(office);

    take(Transition.APPROVE, office, BRUNO);

    var frozen = office.frozen.of(id).orElseThrow();
    assertThat(frozen.form().json()).contains("APPROVED", "7/19");
    assertThat(new String(frozen.pdf(), StandardCharsets.UTF_8)).contains("7/19");
    assertThat(office.frozen.figures())
        .singleElement()
        .returns(events.id().value(), ApprovedFigure::indicator)
        .returns(Optional.of(Value.amount("13")), ApprovedFigure::value)
        .returns(
            Optional.of(Target.of(Value.amount("50"))),
            figure -> figure.target(plan.year()).flatMap(ApprovedTarget::target))
        .returns(Optional.of(new BigDecimal("26")), figure -> figure.performance().percent())
        .returns("011.005", figure -> figure.programme().ministerial().code())
        .returns(1, figure -> figure.performance().rule().version());
    assertThat(office.frozen.heads())
        .singleElement()
        .returns(id, ApprovedDocument::id)
        .returns(LocalDate.of(2020, 1, 1), ApprovedDocument::fromDay)
        .returns(LocalDate.of(2020, 6, 30), ApprovedDocument::asOf)
        .returns(ACT.date(), ApprovedDocument::actDate);
    assertThat(office.reading(ANNA).form(id)).contains(frozen.form());
  }

  @Test
  void what_was_not_seen_is_not_approved() {
    var office = office(SUBMITTED);
    var approving = office.approving(BRUNO);

    assertThatThrownBy(() -> approving.approve(id(office), NAMED, Optional.empty()))
        .isInstanceOf(VersionMissing.class);
    assertThatThrownBy(
            () -> approving.approve(id(office), NAMED, Optional.of(Version.of("another"))))
        .isInstanceOf(EditConflict.class);
    assertThat(office.frozen.figures()).isEmpty();
  }

  @Test
  void it_is_printed_before_the_lock_is_taken() {
    var office = office(SUBMITTED);
    office.whilePrinting = () -> assertThat(office.locks).isZero();

    take(Transition.APPROVE, office, BRUNO);

    assertThat(office.locks).isEqualTo(1);
  }

  @Test
  void what_changes_while_it_is_printed_is_not_approved() {
    var office = office(SUBMITTED);
    office.whilePrinting = () -> office.causes.put(events.id(), "Misurato dopo");

    assertThatThrownBy(() -> take(Transition.APPROVE, office, BRUNO))
        .isInstanceOf(EditConflict.class);
    assertThat(office.frozen.figures()).isEmpty();
    assertThat(office.documents.withId(id(office)).orElseThrow().state()).isEqualTo(SUBMITTED);
  }

  @Test
  void what_was_seen_of_an_approved_document_stays_whatever_becomes_of_its_plan() {
    var office = office(SUBMITTED);
    var id = id(office);
    take(Transition.APPROVE, office, BRUNO);
    var seen = office.seen(id);

    office.causes.put(events.id(), "Mai misurato");

    assertThat(office.seen(id)).isEqualTo(seen);
    assertThat(take(Transition.PUBLISH, office, ANNA)).isTrue();
    assertThat(office.seen(id)).isEqualTo(seen);
  }

  @Test
  void any_change_of_a_draft_changes_its_version() {
    var office = office(DRAFT);
    var id = id(office);
    var seen = office.seen(id);

    assertThat(office.seen(id)).isEqualTo(seen);
    office.causes.put(events.id(), "Non misurabile");
    assertThat(office.seen(id)).isNotEqualTo(seen);
  }

  @Test
  void every_fault_of_a_step_is_named_under_its_field() {
    var approving = office(SUBMITTED);
    var publishing = office(APPROVED);
    var act = new ActInput(" ", "x".repeat(2_001), TODAY.plusDays(1));
    var early = new PublicationInput(ACT.date().minusDays(1), "ftp://x");

    assertThat(
            faults(
                () ->
                    approving
                        .approving(BRUNO)
                        .approve(id(approving), act, approving.seen(id(approving)))))
        .containsExactly("date", "number", "organ");
    assertThat(
            faults(
                () ->
                    approving
                        .approving(BRUNO)
                        .giveBack(
                            id(approving), new ReturnInput(""), approving.seen(id(approving)))))
        .containsExactly("reason");
    assertThat(
            faults(
                () ->
                    publishing
                        .publishing(ANNA)
                        .publish(id(publishing), early, publishing.seen(id(publishing)))))
        .containsExactly("address", "date");
    assertThat(
            faults(
                () ->
                    publishing
                        .publishing(ANNA)
                        .transmit(
                            id(publishing),
                            new TransmissionInput(null),
                            publishing.seen(id(publishing)))))
        .containsExactly("date");
  }

  private static List<String> faults(ThrowingCallable step) {
    return catchThrowableOfType(InvalidInput.class, step).faults().stream()
        .map(InvalidInput.Fault::field)
        .toList();
  }

  @Test
  void a_document_that_lacks_its_parts_is_not_submitted() {
    var office = new DocumentFixture(plan, List.of(), document(DRAFT));

    assertThatThrownBy(() -> take(Transition.SUBMIT, office, ANNA))
        .isInstanceOfSatisfying(
            DocumentIncomplete.class,
            incomplete ->
                assertThat(incomplete.missing())
                    .extracting(Readiness.Gap::place)
                    .containsExactly("indicators"));
  }

  private Document of(DocumentKind kind, DocumentState state) {
    var document = document(state);
    return new Document(
        document.id(),
        document.plan(),
        document.year(),
        kind,
        document.asOf(),
        1,
        state,
        document.act(),
        Optional.empty(),
        document.proceedings());
  }

  @Test
  void what_the_law_wants_done_is_overdue_the_day_after() {
    var approved = of(DocumentKind.CLOSING, APPROVED);

    assertThat(approved.isOverdueOn(ACT.date().plusDays(10))).isFalse();
    assertThat(approved.isOverdueOn(ACT.date().plusDays(11))).isTrue();
    var sent = approved.transmittedOn(TODAY);
    assertThat(sent.isOverdueOn(ACT.date().plusDays(30))).isFalse();
    assertThat(sent.isOverdueOn(ACT.date().plusDays(31))).isTrue();
    assertThat(of(DocumentKind.CLOSING, DRAFT).deadlines()).isEmpty();
  }

  @Test
  void what_was_done_late_stays_late() {
    var intime = ACT.date().plusDays(10);
    var days = of(DocumentKind.FINAL, APPROVED).transmittedOn(intime.plusDays(1)).deadlines();
    var late = days.stream().filter(one -> one.duty() == Duty.TRANSMISSION).findFirst();

    assertThat(late.orElseThrow().isOverdueOn(TODAY.plusYears(1))).isFalse();
    assertThat(late.orElseThrow().isLateOn(intime)).isTrue();
    assertThat(new Deadline(Duty.TRANSMISSION, intime, Optional.of(intime)).isLateOn(TODAY))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "PUBLISHED"})
  void a_monitoring_owes_nothing_to_ministries_and_site(DocumentState state) {
    assertThat(document(state).deadlines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"BUDGET, 2019-12-31", "REVISED_BUDGET, 2020-07-31", "FINAL, 2021-04-30"})
  void a_draft_shows_the_day_of_the_law(DocumentKind kind, LocalDate due) {
    assertThat(of(kind, DRAFT).deadlines())
        .containsExactly(new Deadline(Duty.APPROVAL, due, Optional.empty()));
    assertThat(of(kind, DRAFT).isOverdueOn(due)).isFalse();
    assertThat(of(kind, DRAFT).isOverdueOn(due.plusDays(1))).isTrue();
    assertThat(of(kind, APPROVED).deadlines().get(0))
        .isEqualTo(new Deadline(Duty.APPROVAL, due, Optional.of(ACT.date())));
  }
}
