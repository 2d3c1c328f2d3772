package it.camcom.pira.domain.document;

import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

  private static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);

  private final Indicator events = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Plan plan = plan(sheet(events));
  private final Document document =
      new Document(
          DocumentId.next(),
          plan.id(),
          plan.year(),
          DocumentKind.CLOSING,
          AS_OF,
          1,
          DocumentState.DRAFT,
          Optional.empty());

  private DocumentReading readingAs(CurrentScope scope) {
    return new DocumentFixture(
            plan, List.of(measured(AS_OF, "13"), measured(AS_OF.plusDays(1), "14")), document)
        .reading(scope);
  }

  private Measurement measured(LocalDate day, String number) {
    var printed = new SourceRounding(BigDecimal.ZERO, Optional.empty());
    return Measurement.read(events.id(), day, Value.amount(number), printed);
  }

  @Test
  void a_document_shows_the_values_of_its_day() {
    var content = readingAs(FixedScope.of(Role.AUDITOR)).content(document.id()).orElseThrow();

    assertThat(content.document()).isEqualTo(document);
    assertThat(content.chamber().id()).isEqualTo(new ChamberId("prato"));
    assertThat(content.plan().asOf()).isEqualTo(AS_OF);
    assertThat(content.plan().figure(events.id()))
        .extracting(Figure::measurement)
        .extracting(measurement -> measurement.orElseThrow().value())
        .isEqualTo(Value.amount("13"));
  }

  @Test
  void an_unknown_document_is_nothing() {
    assertThat(readingAs(FixedScope.of(Role.AUDITOR)).content(DocumentId.next())).isEmpty();
  }

  @Test
  void all_documents_are_listed() {
    assertThat(readingAs(FixedScope.of(Role.AUDITOR)).all()).containsExactly(document);
  }

  @Test
  void reading_takes_the_right_to_read() {
    var reading = readingAs(FixedScope.withoutRights());

    assertThatThrownBy(reading::all).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> reading.content(document.id())).isInstanceOf(NotPermitted.class);
  }
}
