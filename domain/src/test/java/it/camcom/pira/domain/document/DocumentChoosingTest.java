package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.FixedScope;
import it.camcom.pira.domain.chamber.Guarded;
import it.camcom.pira.domain.chamber.NotPermitted;
import it.camcom.pira.domain.chamber.Role;
import it.camcom.pira.domain.language.ChangedMeanwhile;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighing;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentChoosingTest {

  private static final DocumentOptions ALL =
      new DocumentOptions(Optional.of(Weighing.SIMPLE), Optional.of(Thresholds.USUAL), true);
  private static final Optional<String> NOTHING = Optional.of("none_none_false");

  private final KeptOptions chosen = new KeptOptions();

  private DocumentChoosing choosing(CurrentScope scope, Document document) {
    return Guarded.by(scope, new DocumentChoosing(new KeptDocuments(document), chosen, () -> {}));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "RETURNED"})
  void a_draft_shows_what_is_chosen(DocumentState state) {
    var document = document(state);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);

    assertThat(choosing.options(document.id())).contains(DocumentOptions.NONE);
    assertThat(choosing.choose(document.id(), ALL, NOTHING)).contains(ALL);
    assertThat(choosing.options(document.id())).contains(ALL);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "APPROVED", "PUBLISHED"})
  void what_is_on_its_way_is_settled(DocumentState state) {
    var document = document(state);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);

    assertThatThrownBy(() -> choosing.choose(document.id(), ALL, NOTHING))
        .isInstanceOf(DocumentSettled.class);
    assertThat(chosen.of(document.id())).isEqualTo(DocumentOptions.NONE);
  }

  @Test
  void whoever_comes_second_is_told() {
    var document = document(DocumentState.DRAFT);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);
    choosing.choose(document.id(), ALL, NOTHING);

    assertThatThrownBy(() -> choosing.choose(document.id(), DocumentOptions.NONE, NOTHING))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> choosing.choose(document.id(), DocumentOptions.NONE, Optional.empty()))
        .isInstanceOf(VersionMissing.class);
    assertThat(chosen.of(document.id())).isEqualTo(ALL);
  }

  @Test
  void a_version_tells_options_apart() {
    assertThat(DocumentOptions.NONE.version()).isEqualTo(NOTHING.get());
    assertThat(ALL.version()).isEqualTo("SIMPLE_70-90_true");
  }

  @Test
  void choosing_takes_the_right_to_plan() {
    var document = document(DocumentState.DRAFT);
    var auditor = choosing(FixedScope.of(Role.AUDITOR), document);

    assertThat(auditor.options(document.id())).isPresent();
    assertThatThrownBy(() -> auditor.choose(document.id(), ALL, NOTHING))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> auditor.admits(document.id())).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> choosing(FixedScope.withoutRights(), document).options(document.id()))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void an_unknown_document_is_nothing() {
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document(DocumentState.DRAFT));

    assertThat(choosing.options(DocumentId.next())).isEmpty();
    assertThat(choosing.choose(DocumentId.next(), ALL, NOTHING)).isEmpty();
    assertThat(choosing.admits(DocumentId.next())).isFalse();
  }

  private static Document document(DocumentState state) {
    return new Document(
        DocumentId.next(),
        PlanId.next(),
        Year.of(2020),
        DocumentKind.MONITORING,
        LocalDate.of(2020, 9, 30),
        1,
        state,
        Optional.empty());
  }
}
