package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.document.DocumentOptionsInput.ThresholdsInput;
import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.PlanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsChoosingTest {

  private static final DocumentOptions ALL =
      new DocumentOptions(
          Optional.of(Weighting.SIMPLE), Optional.of(Thresholds.USUAL), true, true, true, true);
  private static final DocumentOptionsInput CHOSEN =
      new DocumentOptionsInput(
          Weighting.SIMPLE,
          new ThresholdsInput(BigDecimal.valueOf(70), BigDecimal.valueOf(90)),
          true,
          true,
          true,
          true);
  private static final DocumentOptionsInput NONE =
      new DocumentOptionsInput(null, null, null, null, null, null);
  private static final Optional<Version> NOTHING = Optional.of(DocumentOptions.NONE.version());

  private final InMemoryChosenOptions chosen = new InMemoryChosenOptions();

  private OptionsChoosing choosing(CurrentScope scope, Document document) {
    return Guarded.by(
        scope, new OptionsChoosing(new InMemoryDocuments(document), chosen, () -> {}));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "RETURNED"})
  void a_draft_shows_what_is_chosen(DocumentState state) {
    var document = document(state);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);

    assertThat(choosing.options(document.id())).contains(DocumentOptions.NONE);
    assertThat(choosing.choose(document.id(), CHOSEN, NOTHING)).contains(ALL);
    assertThat(choosing.options(document.id())).contains(ALL);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "APPROVED", "PUBLISHED"})
  void what_is_on_its_way_is_settled(DocumentState state) {
    var document = document(state);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);

    assertThatThrownBy(() -> choosing.choose(document.id(), CHOSEN, NOTHING))
        .isInstanceOf(DocumentNotDraft.class);
    assertThat(chosen.of(document.id())).isEqualTo(DocumentOptions.NONE);
  }

  @Test
  void whoever_comes_second_is_told() {
    var document = document(DocumentState.DRAFT);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);
    choosing.choose(document.id(), CHOSEN, NOTHING);

    assertThatThrownBy(() -> choosing.choose(document.id(), NONE, NOTHING))
        .isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> choosing.choose(document.id(), NONE, Optional.empty()))
        .isInstanceOf(VersionMissing.class);
    assertThat(chosen.of(document.id())).isEqualTo(ALL);
  }

  @Test
  void a_version_tells_options_apart() {
    var simple = new DocumentOptions(Optional.of(Weighting.SIMPLE), Optional.empty(), false);

    assertThat(DocumentOptions.NONE.version()).isNotEqualTo(simple.version());
    assertThat(ALL.version())
        .isNotEqualTo(simple.version())
        .isEqualTo(
            new DocumentOptions(ALL.means(), Optional.of(Thresholds.USUAL), true, true, true, true)
                .version());
  }

  @ParameterizedTest
  @CsvSource({"0, 90", "90, 90", "70, 100.01", "70.001, 90", ", 90", "70,"})
  void thresholds_rise_from_above_zero_to_a_hundred_at_most(BigDecimal partly, BigDecimal reached) {
    var document = document(DocumentState.DRAFT);
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document);
    var sent =
        new DocumentOptionsInput(
            null, new ThresholdsInput(partly, reached), null, null, null, null);

    assertThatThrownBy(() -> choosing.choose(document.id(), sent, NOTHING))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> assertThat(invalid.faults().get(0).field()).startsWith("thresholds"));
  }

  @Test
  void choosing_takes_the_right_to_plan() {
    var document = document(DocumentState.DRAFT);
    var auditor = choosing(FixedScope.of(Role.AUDITOR), document);

    assertThat(auditor.options(document.id())).isPresent();
    assertThatThrownBy(() -> auditor.choose(document.id(), CHOSEN, NOTHING))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> choosing(FixedScope.withoutRights(), document).options(document.id()))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void an_unknown_document_is_nothing() {
    var choosing = choosing(FixedScope.of(Role.PLANNING_OFFICER), document(DocumentState.DRAFT));

    assertThat(choosing.options(DocumentId.next())).isEmpty();
    assertThat(choosing.choose(DocumentId.next(), CHOSEN, NOTHING)).isEmpty();
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
