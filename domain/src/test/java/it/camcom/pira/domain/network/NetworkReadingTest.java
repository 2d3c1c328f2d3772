package it.camcom.pira.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.checking.Drafts;
import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.figure.FigureFreezing;
import it.camcom.pira.domain.figure.ReportedPlan;
import it.camcom.pira.domain.people.InMemoryChamberRegistry;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkReadingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Year YEAR = Year.of(2020);
  private static final ChamberId PRATO = new ChamberId("prato");
  private static final ChamberId PISTOIA = new ChamberId("pistoia");

  private final List<String> asked = new ArrayList<>();
  private final List<Map<ChamberId, Integer>> noted = new ArrayList<>();

  private NetworkReading readingIn(CurrentScope scope) {
    return Guarded.by(
        scope,
        new NetworkReading(
            new InMemoryChamberRegistry(),
            (query, offset, limit) -> {
              asked.add(offset + "+" + limit);
              return List.of(figureOf(PRATO), figureOf(PRATO), figureOf(PISTOIA));
            },
            new NotedReads(noted),
            Clock.fixed(NOW, ZoneOffset.UTC)));
  }

  private static FiledFigure figureOf(ChamberId chamber) {
    var document =
        new ApprovedDocument(
            chamber,
            DocumentId.next(),
            YEAR,
            DocumentKind.MONITORING,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 9, 30),
            1,
            Optional.empty(),
            NOW,
            LocalDate.of(2020, 10, 15));
    var plan = Drafts.with(Drafts.aiming(Target.of(Value.amount("50"))));
    var reported = new ReportedPlan(AppraisedPlan.of(plan, document.asOf(), List.of()), true);
    return new FiledFigure(
        document, true, FigureFreezing.of(document.id().value(), reported).get(0));
  }

  @Test
  void each_chamber_is_told_how_many_of_its_figures_were_read() {
    var found = readingIn(FixedScope.ofNetwork()).figures(FigureQuery.inForce(YEAR), 0, 500);

    assertThat(found).hasSize(3);
    assertThat(noted).containsExactly(Map.of(PRATO, 2, PISTOIA, 1));
  }

  @Test
  void what_cannot_be_noted_is_not_given() {
    var reading =
        new NetworkReading(
            new InMemoryChamberRegistry(),
            (query, offset, limit) -> List.of(figureOf(PRATO)),
            new NotedReads(List.of()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    assertThatThrownBy(() -> reading.figures(FigureQuery.inForce(YEAR), 0, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0+1", "0, 1, 0+1", "7, 500, 7+500", "7, 501, 7+500", "0, 2147483647, 0+500"})
  void so_many_figures_are_given_at_once(int offset, int limit, String given) {
    readingIn(FixedScope.ofNetwork()).figures(FigureQuery.inForce(YEAR), offset, limit);

    assertThat(asked).containsExactly(given);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETWORK_ANALYST")
  void nobody_of_a_chamber_reads_across_chambers(Role role) {
    assertThatThrownBy(
            () -> readingIn(FixedScope.of(role)).figures(FigureQuery.inForce(YEAR), 0, 1))
        .isInstanceOf(NotPermitted.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void the_register_and_the_contributor_see_no_reads() {
    assertThatThrownBy(() -> readingIn(FixedScope.ofRegister()).readsOfChamber())
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> readingIn(FixedScope.of(Role.CONTRIBUTOR)).readsOfChamber())
        .isInstanceOf(NotPermitted.class);
    assertThat(readingIn(FixedScope.of(Role.AUDITOR)).readsOfChamber()).isEmpty();
  }

  private record NotedReads(List<Map<ChamberId, Integer>> noted) implements NetworkReads {

    @Override
    public void add(Instant at, String what, Map<ChamberId, Integer> figures) {
      noted.add(figures);
    }

    @Override
    public List<NetworkRead> latest(int limit) {
      return List.of();
    }
  }
}
