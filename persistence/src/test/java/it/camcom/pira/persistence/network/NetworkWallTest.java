package it.camcom.pira.persistence.network;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.ApprovedTarget;
import it.camcom.pira.domain.figure.Quantity;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.network.FigureQuery;
import it.camcom.pira.domain.network.FiledFigure;
import it.camcom.pira.domain.network.FiledFigures;
import it.camcom.pira.domain.network.NetworkRead;
import it.camcom.pira.domain.network.NetworkReading;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.persistence.chamber.JpaChambers;
import it.camcom.pira.persistence.figure.JpaFiledFigures;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network reads of chambers, and what it must not. */
class NetworkWallTest {

  private static final Scope NETWORK = new Scope.OfNetwork(DemoPeople.id("nadia"));
  private static final Year YEAR = Year.of(2040);
  private static final Target TARGET = Target.of(Value.amount("123456789012345.000001"));
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  /** Approved figures, code lists, and which chambers there are. */
  private static final Set<String> READ =
      Set.of(
          "approved_document",
          "approved_figure",
          "approved_target",
          "chamber",
          "mission",
          "budget_programme",
          "common_indicator");

  private static final LocalPostgres DATABASE = Storage.shared().database();

  @BeforeAll
  static void two_chambers_have_approved_figures() {
    FilledChambers.ensure();
  }

  private static <T> T in(Scope scope, Function<NetworkReading, T> work) {
    return Storage.shared()
        .in(
            scope,
            em ->
                work.apply(
                    new NetworkReading(
                        new JpaChambers(em, new ThreadScope()),
                        new JpaFiledFigures(em),
                        new JpaNetworkReads(em, new ThreadScope()),
                        Clock.fixed(NOW, ZoneOffset.UTC))));
  }

  private static List<FiledFigure> figures(String chamber, int offset, int limit) {
    return figures(chamber, false, offset, limit);
  }

  private static List<FiledFigure> figures(
      String chamber, boolean superseded, int offset, int limit) {
    var query = new FigureQuery(YEAR, ChamberId.named(chamber), superseded);
    return in(NETWORK, reading -> reading.figures(query, offset, limit));
  }

  private static List<NetworkRead> readsOf(String chamber) {
    return in(Storage.scope(chamber), NetworkReading::readsOfChamber);
  }

  @Test
  void the_network_reads_approved_figures_of_all_chambers() {
    assertThat(figures("", 0, 500))
        .extracting(figure -> figure.document().chamber().code())
        .contains("prato", "pistoia")
        .isSorted();
    assertThat(figures("pistoia", 0, 500))
        .extracting(figure -> figure.document().chamber().code())
        .containsOnly("pistoia");
    assertThat(figures("lucca", 0, 500)).isEmpty();
    assertThat(figures("prato", 0, 1).get(0))
        .satisfies(
            figure -> {
              assertThat(figure.document().year()).isEqualTo(YEAR);
              assertThat(figure.figure().performance().percent()).contains(new BigDecimal("18.6"));
            });
  }

  @Test
  void figures_come_back_as_the_values_that_they_are() {
    var byName =
        figures("prato", 0, 500).stream()
            .map(FiledFigure::figure)
            .collect(toMap(ApprovedFigure::name, figure -> figure));

    assertThat(byName.get("Eventi"))
        .returns(Optional.of(Value.amount("9.25")), ApprovedFigure::value)
        .returns(Optional.of(LocalDate.of(2040, 9, 30)), ApprovedFigure::measuredOn)
        .returns(
            List.of(
                new Quantity("quantità", new BigDecimal("4")),
                new Quantity("quantità", new BigDecimal("8.5"))),
            ApprovedFigure::quantities)
        .returns(
            List.of(
                new ApprovedTarget(YEAR, Optional.of(TARGET)),
                new ApprovedTarget(YEAR.plusYears(1), Optional.empty()),
                new ApprovedTarget(YEAR.plusYears(2), Optional.of(TARGET))),
            ApprovedFigure::targets);
    assertThat(byName.get("Regolamento").value()).contains(new Value.YesNo(true, "realizzato"));
    assertThat(byName.get("Giudizio").value()).contains(new Value.Level("buono"));
    assertThat(byName.get("Giudizio").measure().scale()).contains(Scale.OF_JUDGEMENT);
    assertThat(byName.get("Incontri").value())
        .contains(new Value.Share(new BigDecimal("4"), new BigDecimal("8")));
  }

  /** The first version of the document was corrected by the second. */
  @Test
  void superseded_figures_are_read_only_on_request_and_marked() {
    var inForce = figures("prato", 0, 500);
    var all = figures("prato", true, 0, 500);

    assertThat(inForce)
        .allMatch(FiledFigure::inForce)
        .extracting(figure -> figure.document().version())
        .containsOnly(2);
    assertThat(all).filteredOn(FiledFigure::inForce).hasSameSizeAs(inForce);
    assertThat(all)
        .filteredOn(figure -> !figure.inForce())
        .hasSameSizeAs(inForce)
        .extracting(figure -> figure.document().version())
        .containsOnly(1);
    assertThat(inForce.get(0).document().corrects())
        .hasValueSatisfying(
            corrected ->
                assertThat(all)
                    .filteredOn(figure -> !figure.inForce())
                    .extracting(figure -> figure.document().id())
                    .containsOnly(corrected));
  }

  @Test
  void pages_follow_each_other_without_a_gap() {
    var all = figures("prato", 0, 500);

    assertThat(all).hasSizeGreaterThan(2);
    assertThat(Stream.concat(figures("prato", 0, 2).stream(), figures("prato", 2, 500).stream()))
        .containsExactlyElementsOf(all);
  }

  @Test
  void each_chamber_sees_what_was_read_of_it_and_of_no_other() {
    int ofOther = readsOf("pistoia").size();
    int ofThis = readsOf("prato").size();
    int figures = figures("prato", 0, 500).size();

    assertThat(readsOf("prato"))
        .hasSize(ofThis + 1)
        .contains(
            new NetworkRead(
                NOW,
                DemoPeople.id("nadia"),
                Optional.empty(),
                Terms.sentence("NetworkRead.figures", YEAR),
                figures));
    assertThat(readsOf("pistoia")).hasSize(ofOther);
    try (var session = Session.begin(DATABASE.application(), "pistoia")) {
      assertThat(session.strings("select distinct chamber_id from pira.network_read_log"))
          .containsExactly("pistoia");
    }
  }

  @Test
  void a_reading_that_is_undone_was_none() {
    int before = readsOf("prato").size();

    assertThatThrownBy(
            () ->
                in(
                    NETWORK,
                    reading -> {
                      reading.figures(FigureQuery.inForce(YEAR), 0, 1);
                      throw new IllegalStateException("broken off");
                    }))
        .hasMessage("broken off");
    assertThat(readsOf("prato")).hasSize(before);
  }

  static Stream<String> tables() {
    return Query.strings(
        DATABASE.superuser(), "select tablename from pg_tables where schemaname = 'pira'")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void it_reads_no_other_table_and_changes_none(String table) {
    Map<String, Boolean> done = new HashMap<>();
    for (String command :
        List.of(
            "select count(*) from pira.%s",
            "delete from pira.%s",
            "truncate pira.%s",
            "insert into pira.%s default values",
            "lock pira.%s in row exclusive mode")) {
      try (var session = Session.begin(DATABASE.network(), "prato")) {
        session.execute(command.formatted(table));
        done.put(command, true);
      } catch (IllegalStateException refused) {
        done.put(command, !refused.getMessage().contains("permission denied"));
      }
    }

    assertThat(done.get("select count(*) from pira.%s")).isEqualTo(READ.contains(table));
    assertThat(done.get("insert into pira.%s default values"))
        .isEqualTo(table.equals("network_read_log"));
    assertThat(done.get("delete from pira.%s")).isFalse();
    assertThat(done.get("truncate pira.%s")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select description from pira.network_read_log",
        "update pira.network_read_log set figure_count = 1",
        "delete from pira.network_read_log"
      })
  void what_it_noted_it_neither_reads_nor_changes(String attempt) {
    try (var session = Session.begin(DATABASE.network(), "")) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into pira.network_read_log select * from pira.network_read_log",
        "update pira.network_read_log set figure_count = 1",
        "delete from pira.network_read_log",
        "update pira.approved_figure set value_number = 100",
        "delete from pira.approved_figure",
        "update pira.approved_document set version = 3",
        "delete from pira.approved_target"
      })
  void a_chamber_changes_neither_what_was_noted_nor_what_was_approved(String attempt) {
    try (var session = Session.begin(DATABASE.application(), "prato")) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void nobody_in_a_chamber_reads_figures_of_another() {
    var found =
        Storage.shared()
            .in(
                Storage.scope("prato"),
                em -> {
                  FiledFigures figures = new JpaFiledFigures(em);
                  return figures.of(FigureQuery.inForce(YEAR), 0, 500);
                });

    assertThat(found)
        .extracting(figure -> figure.document().chamber().code())
        .containsOnly("prato");
  }
}
