package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

  private static Chamber chamber(Optional<LocalDate> ceasedOn) {
    return new Chamber(new ChamberId("prato"), "Camera di Commercio di Prato", ceasedOn);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-03-31, MONITORING",
    "2020-06-30, MONITORING",
    "2020-09-30, MONITORING",
    "2020-12-30, MONITORING",
    "2020-12-31, FINAL",
    "2021-01-01, MONITORING",
  })
  void a_chamber_that_goes_on_reports_during_the_year_and_at_its_end(
      LocalDate asOf, DocumentKind kind) {
    assertThat(Document.kindOfReport(chamber(Optional.empty()), asOf)).isEqualTo(kind);
  }

  @ParameterizedTest(name = "ceased {0}, as of {1}: {2}")
  @CsvSource({
    "2020-09-30, 2020-09-29, MONITORING",
    "2020-09-30, 2020-09-30, CLOSING",
    "2020-02-29, 2020-02-29, CLOSING",
    "2020-12-31, 2020-12-31, CLOSING",
    "2020-09-30, 2019-12-31, FINAL",
  })
  void a_chamber_that_ceased_closes_on_its_last_day(
      LocalDate ceasedOn, LocalDate asOf, DocumentKind kind) {
    assertThat(Document.kindOfReport(chamber(Optional.of(ceasedOn)), asOf)).isEqualTo(kind);
  }

  @Test
  void versions_begin_at_one() {
    assertThat(version(1).version()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> version(0));
  }

  private static Document version(int version) {
    return new Document(
        DocumentId.next(),
        PlanId.next(),
        Year.of(2020),
        DocumentKind.CLOSING,
        LocalDate.of(2020, 9, 30),
        version,
        DocumentState.DRAFT,
        Optional.empty());
  }
}
