package it.camcom.pira.persistence.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Scope;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.network.ApprovedFigures;
import it.camcom.pira.domain.network.NetworkRead;
import it.camcom.pira.domain.network.NetworkReading;
import it.camcom.pira.persistence.chamber.JpaChambers;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import java.time.Clock;
import java.time.Instant;
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

  private static final Scope NETWORK = new Scope.OfNetwork("nadia");
  private static final Year YEAR = Year.of(2040);
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  /** Approved figures, code lists, and which chambers there are. */
  private static final Set<String> READ =
      Set.of("approved_figure", "chamber", "mission", "budget_programme", "common_indicator");

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
                        new JpaApprovedFigures(em),
                        new JpaNetworkReads(em, new ThreadScope()),
                        Clock.fixed(NOW, ZoneOffset.UTC))));
  }

  private static List<ApprovedFigure> figures(String chamber, int offset, int limit) {
    return in(NETWORK, reading -> reading.figures(YEAR, ChamberId.named(chamber), offset, limit));
  }

  private static List<NetworkRead> readsOf(String chamber) {
    return in(Storage.scope(chamber), NetworkReading::readsOfChamber);
  }

  @Test
  void the_network_reads_approved_figures_of_all_chambers() {
    assertThat(figures("", 0, 500))
        .extracting(figure -> figure.chamber().code())
        .contains("prato", "pistoia")
        .isSorted();
    assertThat(figures("pistoia", 0, 500))
        .extracting(figure -> figure.chamber().code())
        .containsOnly("pistoia");
    assertThat(figures("lucca", 0, 500)).isEmpty();
    assertThat(figures("prato", 0, 1).get(0))
        .satisfies(
            figure -> {
              assertThat(figure.year()).isEqualTo(YEAR);
              assertThat(figure.actual()).contains("9,3");
              assertThat(figure.performance().orElseThrow()).isEqualByComparingTo("18.6");
            });
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
                "nadia",
                Optional.empty(),
                Terms.sentence("NetworkRead.figures", YEAR),
                figures));
    assertThat(readsOf("pistoia")).hasSize(ofOther);
    try (var session = Session.begin(DATABASE.application(), "pistoia")) {
      assertThat(session.strings("select distinct chamber_id from pira.network_read"))
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
                      reading.figures(YEAR, Optional.empty(), 0, 1);
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
        .isEqualTo(table.equals("network_read"));
    assertThat(done.get("delete from pira.%s")).isFalse();
    assertThat(done.get("truncate pira.%s")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select what from pira.network_read",
        "update pira.network_read set figures = 1",
        "delete from pira.network_read"
      })
  void what_it_noted_it_neither_reads_nor_changes(String attempt) {
    try (var session = Session.begin(DATABASE.network(), "")) {
      assertThatThrownBy(() -> session.execute(attempt)).hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into pira.network_read select * from pira.network_read",
        "update pira.network_read set figures = 1",
        "delete from pira.network_read",
        "update pira.approved_figure set actual = '100'",
        "delete from pira.approved_figure"
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
                  ApprovedFigures figures = new JpaApprovedFigures(em);
                  return figures.of(YEAR, Optional.empty(), 0, 500);
                });

    assertThat(found).extracting(figure -> figure.chamber().code()).containsOnly("prato");
  }
}
