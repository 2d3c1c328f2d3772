package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document with every oddity that was found in a real one, at the same places. */
class PratoTest {

  private static final Year Y2019 = Year.of(2019);
  private static final Year Y2020 = Year.of(2020);
  private static final Year Y2021 = Year.of(2021);
  private static final Year Y2022 = Year.of(2022);

  private final RecognisedDocument document = Demo.prato().read();

  @Test
  void the_day_and_the_year_are_read() {
    assertThat(document.asOf()).isEqualTo(LocalDate.of(2020, 9, 30));
    assertThat(document.plan().year()).isEqualTo(Y2020);
  }

  @Test
  void every_sheet_is_found_under_its_mission() {
    assertThat(document.plan().sheets())
        .extracting(sheet -> sheet.programme().code(), sheet -> sheet.names().programme())
        .containsExactly(
            tuple("011.005", "La sede camerale: uno spazio aperto per la città"),
            tuple("011.005", "Promozione della cultura imprenditoriale - Punto Impresa Digitale"),
            tuple("011.005", "La valorizzazione del patrimonio culturale e del turismo"),
            tuple("012.004", "Servizi di Orientamento al Lavoro"),
            tuple("012.004", "Semplificazione Amministrativa"),
            tuple("012.004", "Organismo di composizione delle crisi - OCRI"),
            tuple("016.005", "Sostegno all’export delle PMI"),
            tuple("032.003", "Riforma Camerale"),
            tuple("032.003", "Prevenzione della corruzione"));
  }

  @Test
  void every_row_is_read_and_none_contradicts_the_rule() {
    assertThat(document.rows()).hasSize(59);
    assertThat(document.measurements()).hasSize(59);
    assertThat(document.plan().indicators()).hasSize(59);
    assertThat(document.rowsThatAre(Agreement.EXACT)).isEqualTo(58);
    assertThat(document.rowsThatAre(Agreement.COMPATIBLE)).isEqualTo(1);
    assertThat(document.rowsThatAre(Agreement.CONTRADICTS)).isZero();
  }

  @Test
  void rows_come_in_the_order_of_the_document_and_show_what_was_printed() {
    assertThat(document.rows()).extracting(row -> row.place().line()).isSorted();
    assertThat(document.rows().get(0).place()).isEqualTo(SourcePlace.line(67));
    assertThat(document.rows().get(0).cells())
        .containsExactly(
            "Realizzazione fisica",
            "Attrattività eventi realizzati",
            "n. partecipanti ad eventi realizzati presso la sede camerale",
            "n.",
            "3.960",
            "15.500",
            "15.500",
            "15.500",
            "26%");
  }

  @Test
  void the_plan_can_be_appraised_from_its_measurements() {
    var appraised = AppraisedPlan.of(document.plan(), document.asOf(), document.measurements());
    for (var row : document.rows()) {
      assertThat(appraised.figure(row.indicator()).agreement()).isEqualTo(row.agreement());
    }
  }

  @Test
  void nothing_is_left_unrecognised_or_cut_out() {
    assertThat(kinds())
        .doesNotContain(
            Finding.Kind.NOT_RECOGNISED,
            Finding.Kind.MARKUP_REMOVED,
            Finding.Kind.PROGRAMME_ASSUMED,
            Finding.Kind.PROGRAMME_WITHOUT_SHEET,
            Finding.Kind.PROGRESS_WITHOUT_INDICATOR);
  }

  @Test
  void what_is_doubtful_is_named_with_its_place() {
    assertThat(document.findings())
        .extracting(Finding::kind, finding -> finding.place().line())
        .containsExactly(
            tuple(Finding.Kind.DATA_SOURCE_MISSING, 0),
            tuple(Finding.Kind.MISSION_NAME_DIFFERS, 48),
            tuple(Finding.Kind.MISSION_NAME_DIFFERS, 50),
            tuple(Finding.Kind.NAMES_DIFFER, 57),
            tuple(Finding.Kind.NAMES_DIFFER, 78),
            tuple(Finding.Kind.STALE_YEAR, 148),
            tuple(Finding.Kind.STALE_YEAR, 153),
            tuple(Finding.Kind.NAMES_DIFFER, 170),
            tuple(Finding.Kind.STALE_YEAR, 215),
            tuple(Finding.Kind.STALE_YEAR, 242));
    assertThat(rowFindings())
        .extracting(Finding::kind, finding -> finding.place().line())
        .containsExactly(
            tuple(Finding.Kind.COMPATIBLE_WITH_PRECISION, 72),
            tuple(Finding.Kind.VALUE_AND_UNIT_DISAGREE, 111),
            tuple(Finding.Kind.DIRECTION_AMBIGUOUS, 137),
            tuple(Finding.Kind.VALUE_AND_UNIT_DISAGREE, 138),
            tuple(Finding.Kind.VALUE_AND_UNIT_DISAGREE, 217),
            tuple(Finding.Kind.DIRECTION_INFERRED, 224),
            tuple(Finding.Kind.DIRECTION_INFERRED, 225),
            tuple(Finding.Kind.DIRECTION_INFERRED, 226),
            tuple(Finding.Kind.DIRECTION_AMBIGUOUS, 228),
            tuple(Finding.Kind.DIRECTION_INFERRED, 229),
            tuple(Finding.Kind.DIRECTION_INFERRED, 230),
            tuple(Finding.Kind.DIRECTION_AMBIGUOUS, 232),
            tuple(Finding.Kind.VALUE_AND_UNIT_DISAGREE, 248),
            tuple(Finding.Kind.TYPOLOGY_OUTSIDE_LAW, 251));
  }

  @Test
  void budgets_are_amounts_or_reasons() {
    var amounts =
        document.plan().sheets().stream().flatMap(sheet -> sheet.budget().amount().stream());
    assertThat(amounts.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("667547.80");
    assertThat(document.plan().sheets())
        .extracting(ProgrammeSheet::budget)
        .filteredOn(Budget.NoAmount.class::isInstance)
        .hasSize(2)
        .containsOnly(new Budget.NoAmount("Attività realizzate con risorse interne"));
  }

  @Test
  void all_names_of_a_programme_are_kept() {
    assertThat(document.plan().sheets().get(1).names())
        .isEqualTo(
            new SheetNames(
                "Promozione della cultura imprenditoriale - Punto Impresa Digitale",
                Optional.of("Promozione dell'imprenditoria - PID"),
                Optional.of("Promozione della cultura imprenditoriale- PID")));
    assertThat(document.plan().sheets().get(7).names())
        .as("a sheet without heading")
        .isEqualTo(new SheetNames("Riforma Camerale", Optional.empty(), Optional.empty()));
  }

  @Test
  void the_head_of_a_sheet_is_read() {
    var sheet = document.plan().sheets().get(3);
    assertThat(sheet.area().orElseThrow().name()).isEqualTo("Prato città degli imprenditori");
    assertThat(sheet.centre().map(ResponsibilityCentre::name))
        .contains("Dirigente Settore Affari Generali ed Economici");
    assertThat(sheet.objectives())
        .singleElement()
        .extracting(objective -> objective.title())
        .isEqualTo("Avvicinare la scuola al mondo del lavoro");
    assertThat(document.plan().sheets())
        .extracting(ProgrammeSheet::stakeholders)
        .containsOnly("Imprese, Consumatori, Cittadini e loro Associazioni");
  }

  @Test
  void progress_follows_an_indicator_of_the_sheet() {
    assertThat(document.plan().sheets())
        .extracting(
            sheet -> followed(sheet).name(),
            sheet -> sheet.progress().orElseThrow().accumulation(),
            sheet -> sheet.progress().orElseThrow().stated())
        .containsExactly(
            tuple("Eventi Spazi camerali", Accumulation.SUM, Optional.empty()),
            tuple("Concessione contributi alle imprese", Accumulation.SUM, Optional.empty()),
            tuple("Evento conclusivo", Accumulation.YES_NO, Optional.empty()),
            tuple(
                "Scuole coinvolte nel network promosso dalla CCIAA",
                Accumulation.LAST_LEVEL,
                Optional.empty()),
            tuple(
                "Utilizzo dell'applicativo PagoPA e Telemaco Pay",
                Accumulation.LAST_LEVEL,
                Optional.of(new StatedLevel("Stato 2019", Value.amount("84")))),
            tuple("Predisposizione regolamento", Accumulation.YES_NO, Optional.empty()),
            tuple("Formazione per le aziende", Accumulation.SUM, Optional.empty()),
            tuple("Iniziative di condivisione", Accumulation.SUM, Optional.empty()),
            tuple("Formazione del personale", Accumulation.YES_NO, Optional.empty()));
    var first = document.plan().sheets().get(0).progress().orElseThrow();
    assertThat(first.name()).isEqualTo("Grado di realizzazione eventi");
    assertThat(first.target()).contains(Value.amount("390"));
  }

  private static Indicator followed(ProgrammeSheet sheet) {
    var id = sheet.progress().orElseThrow().indicator().orElseThrow();
    return sheet.indicators().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void marks_find_their_years_in_any_column() {
    assertThat(marks(0)).containsExactly(Map.of(Y2020, "Utilizzo spazi sede camerale"));
    assertThat(marks(1)).as("phases without marks").containsExactly(Map.of(), Map.of());
    assertThat(marks(2))
        .containsExactly(Map.of(Y2020, "←"), Map.of(Y2020, "←"), Map.of(Y2020, "←"));
    var everyYear = Map.of(Y2020, "▼", Y2021, "▼", Y2022, "▼");
    assertThat(marks(3)).as("the second slipped left").containsExactly(everyYear, everyYear);
    assertThat(marks(4))
        .as("years of another triennium")
        .containsOnly(Map.of(Y2019, "▶", Y2020, "▶", Y2021, "▶"));
    assertThat(marks(5))
        .containsExactly(Map.of(Y2020, "▶▶▶"), Map.of(Y2020, "▶▶▶", Y2021, "▶▶▶", Y2022, "▶▶▶"));
    assertThat(marks(6)).containsExactly(Map.of(Y2020, "▶▶"), Map.of(Y2020, "▶▶"));
    assertThat(marks(8)).hasSize(3).containsOnly(Map.of(Y2020, "▶", Y2021, "▶", Y2022, "▶"));
    assertThat(document.plan().sheets().get(7).phases().years())
        .containsExactly(Y2019, Y2020, Y2021);
  }

  private List<Map<Year, String>> marks(int sheet) {
    return document.plan().sheets().get(sheet).phases().phases().stream()
        .map(Phase::marks)
        .<Map<Year, String>>map(Map::copyOf)
        .toList();
  }

  @Test
  void the_narrative_has_two_sections_and_no_cover() {
    assertThat(document.plan().sections())
        .extracting(NarrativeSection::title)
        .containsExactly(
            "IL PIANO DEGLI INDICATORI E DEI RISULTATI ATTESI DI BILANCIO",
            "La programmazione 2020");
    assertThat(document.plan().sections().get(0).body().html())
        .contains("<b>Missioni</b>", "<i>“la ragione", "<ul><li>Missione 011 – ", "<li>1) il")
        .doesNotContain("*");
  }

  @Test
  void a_list_that_is_never_closed_gets_items_and_an_end() {
    assertThat(description(6))
        .contains(
            "<ul><li>consolidare chi esporta già e cerca nuovi sbocchi</li>"
                + "<li>avvicinare all'estero chi finora ha venduto soltanto vicino a casa</li></ul>"
                + "<p>Ogni azienda");
    assertThat(description(8))
        .as("a description in two rows")
        .startsWith("<p>Prevenire la corruzione")
        .contains("</p><ul><li>rivedere")
        .endsWith("</li></ul>");
    assertThat(description(4)).contains("<p><u>Altri enti</u>: con i comuni");
  }

  private String description(int sheet) {
    return document.plan().sheets().get(sheet).objectives().get(0).description().html();
  }

  @Test
  void financial_health_has_five_groups_and_conditions() {
    var health = document.plan().financialHealth().orElseThrow();
    assertThat(health.programme().code()).isEqualTo("032.003");
    assertThat(health.names())
        .isEqualTo(
            new SheetNames(
                "Stato di Salute Finanziaria",
                Optional.of("Salute finanziaria dell'ente"),
                Optional.of("Salute Finanziaria dell’Ente")));
    assertThat(health.conditions()).startsWith("Dal 2015 il diritto annuale");
    assertThat(health.groups().keySet()).containsExactly(FinancialGroup.values());
    assertThat(health.groups().values()).extracting(List::size).containsExactly(3, 2, 3, 3, 1);
    assertThat(health.indicators())
        .allSatisfy(indicator -> assertThat(indicator.targets()).containsOnlyKeys(Y2020));
    assertThat(health.groups().get(FinancialGroup.INCOME).get(1).measure().unit()).isEqualTo("%");
  }

  @Test
  void values_are_as_of_the_day_of_the_situation() {
    assertThat(document.measurements())
        .extracting(Measurement::asOf)
        .containsOnly(LocalDate.of(2020, 9, 30));
  }

  @Test
  void reading_again_gives_the_same() {
    var again = Demo.prato().read();
    assertThat(again.findings()).isEqualTo(document.findings());
    assertThat(again.measurements())
        .extracting(Measurement::value)
        .isEqualTo(document.measurements().stream().map(Measurement::value).toList());
  }

  private List<Finding.Kind> kinds() {
    return Stream.concat(document.findings().stream(), rowFindings().stream())
        .map(Finding::kind)
        .toList();
  }

  private List<Finding> rowFindings() {
    return document.rows().stream().flatMap(row -> row.findings().stream()).toList();
  }
}
