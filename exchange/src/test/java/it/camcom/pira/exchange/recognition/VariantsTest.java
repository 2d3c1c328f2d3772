package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that differ from the demo in one respect. */
class VariantsTest {

  private static final Demo PRATO = Demo.prato();
  private static final String RIGHT = "\tTarget 2024\tTarget 2025\tTarget 2026\tPerformance";

  @Test
  void a_byte_order_mark_and_windows_line_ends_make_no_difference() {
    var text = "\uFEFF" + PRATO.text().replace("\n", "\r\n");
    var read = Demo.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.findings()).isEqualTo(PRATO.read().findings());
    assertThat(read.plan().sections())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(PRATO.read().plan().sections());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Situazione al 30/09/2020",
        "**SITUAZIONE AL 30.9.2020**",
        "Situazione al 30 Settembre 2020 (chiusura)",
        ""
      })
  void the_day_is_read_from_the_cover_or_else_from_the_headers(String line) {
    var read = PRATO.change(7, before -> line).read();
    assertThat(read.asOf()).isEqualTo(LocalDate.of(2020, 9, 30));
    assertThat(read.plan().sections()).hasSize(2);
  }

  @Test
  void values_of_an_earlier_day_keep_their_day() {
    var read = PRATO.replace(66, "30/09/2020", "30/06/2020").read();
    assertThat(read.measurements())
        .extracting(Measurement::asOf)
        .filteredOn(LocalDate.of(2020, 6, 30)::equals)
        .hasSize(6);
  }

  @Test
  void labels_may_be_written_in_any_case_and_without_accents() {
    var read =
        PRATO
            .replace(56, "Area strategica", "AREA  STRATEGICA:")
            .replace(58, "Centro di Responsabilità", "centro di responsabilita'")
            .read();
    assertThat(read.plan().sheets().get(0).centre()).isPresent();
    assertThat(read.plan().sheets().get(0).area()).isPresent();
  }

  @Test
  void without_a_strategy_table_the_programme_of_the_mission_is_assumed() {
    var read = PRATO.without(46, 50).read();
    assertThat(read.plan().sheets())
        .extracting(sheet -> sheet.programme().code())
        .containsExactly(
            "011.005", "011.005", "011.005", "012.004", "012.004", "012.004", "016.005", "032.003",
            "032.003");
    assertThat(ofKind(read, Finding.Kind.PROGRAMME_ASSUMED)).hasSize(10);
  }

  @Test
  void without_headings_of_missions_the_strategy_table_tells() {
    var read =
        PRATO
            .change(53, line -> "")
            .change(118, line -> "")
            .change(188, line -> "")
            .change(210, line -> "")
            .read();
    assertThat(read.plan().sheets())
        .extracting(sheet -> sheet.programme().code())
        .startsWith("011.005", "011.005", "011.005", "012.004")
        .endsWith("016.005", "032.003", "032.003");
    assertThat(ofKind(read, Finding.Kind.PROGRAMME_ASSUMED)).isEmpty();
  }

  @Test
  void a_replaced_programme_is_mapped_to_its_successor() {
    var read = PRATO.replace(50, "003 – ", "004 – ").read();
    assertThat(read.plan().sheets().get(8).programme().code()).isEqualTo("032.003");
    assertThat(ofKind(read, Finding.Kind.PROGRAMME_REPLACED))
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo("Il programma ministeriale 032.004 non è più in uso: sostituito da 032.003.");
  }

  @Test
  void a_sheet_that_is_not_there_is_missed() {
    var read = PRATO.without(167, 187).read();
    assertThat(ofKind(read, Finding.Kind.PROGRAMME_WITHOUT_SHEET))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("Organismo per la composizione delle crisi");
  }

  @Test
  void a_renamed_sheet_gets_the_entry_that_is_left() {
    var read =
        PRATO
            .replace(170, "Organismo di composizione delle crisi - OCRI", "Allerta precoce")
            .change(167, line -> "Allerta precoce")
            .read();
    assertThat(read.plan().sheets().get(5).names().inStrategyTable())
        .contains("Organismo per la composizione delle crisi");
  }

  @Test
  void lines_that_mean_nothing_are_listed() {
    var read =
        PRATO
            .insertBefore(275, List.of("", "Il Segretario Generale"))
            .insertBefore(60, List.of("Priorità\talta"))
            .read();
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::message)
        .containsExactly(
            "Non riconosciuto, escluso dal piano: «Priorità | alta».",
            "Non riconosciuto, escluso dal piano: «Il Segretario Generale».");
  }

  @Test
  void columns_that_mean_nothing_are_listed() {
    var header = PRATO.line("\tTipologia\tIndicatore\tFormula\tUDM\t");
    var read =
        PRATO
            .change(header, line -> line + "\tPeso")
            .change(header + 1, line -> line + "\t10")
            .change(header + 2, line -> line + "\t")
            .read();
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::message)
        .containsExactly("Non riconosciuto, escluso dal piano: «Peso».");
  }

  @Test
  void hostile_markup_is_removed_and_reported() {
    var read =
        PRATO
            .replace(
                63,
                "Da quando",
                "<script>alert(1)</script><p onclick=\"x()\">Da quando<img src=x onerror=y>")
            .replace(57, "La sede camerale", "<b>La sede</b> <script>x</script>camerale")
            .read();
    var sheet = read.plan().sheets().get(0);
    assertThat(sheet.objectives().get(0).description().html())
        .startsWith("<p>Da quando")
        .doesNotContain("script", "onclick", "img", "alert");
    assertThat(sheet.names().programme()).startsWith("La sede camerale: uno");
    assertThat(ofKind(read, Finding.Kind.MARKUP_REMOVED))
        .extracting(finding -> finding.place().line(), Finding::arguments)
        .containsExactly(
            tuple(57, List.of("<script>")), tuple(63, List.of("<script>, onclick, <img>")));
  }

  @Test
  void an_empty_budget_is_not_stated() {
    assertThat(PRATO.replace(59, "€ 30.000", "").read().plan().sheets().get(0).budget())
        .isEqualTo(new Budget.NotStated());
  }

  @Test
  void a_progress_that_follows_nothing_keeps_its_level() {
    var read =
        PRATO
            .replace(61, "Grado di realizzazione eventi", "Indice di vivacità")
            .replace(61, "n. eventi realizzati e/o ospitati nella nuova sede", "media")
            .read();
    var progress = read.plan().sheets().get(0).progress().orElseThrow();
    assertThat(progress.indicator()).isEmpty();
    assertThat(progress.stated()).contains(new StatedLevel("30/09/2020", Value.amount("35")));
    assertThat(ofKind(read, Finding.Kind.PROGRESS_WITHOUT_INDICATOR)).hasSize(1);
  }

  @Test
  void a_progress_that_differs_from_its_indicator_keeps_its_level() {
    var progress = PRATO.replace(61, "\t35\t", "\t36\t").read().plan().sheets().get(0).progress();
    assertThat(progress.orElseThrow().stated())
        .contains(new StatedLevel("30/09/2020", Value.amount("36")));
  }

  @Test
  void a_target_of_another_year_is_stale() {
    var read = PRATO.replace(180, "Target 2022", "Target 2023").read();
    assertThat(ofKind(read, Finding.Kind.STALE_YEAR))
        .extracting(Finding::arguments)
        .contains(List.of("Target 2023", "2020-2022"));
  }

  @Test
  void the_year_of_the_plan_is_that_of_the_first_target() {
    var later =
        PRATO.text().replace("Target 2022", "Target 2023").replace("Target 2021", "Target 2022");
    var read = Demo.read(later.replace("Target 2020", "Target 2021"));
    assertThat(read.plan().year()).isEqualTo(Year.of(2021));
  }

  @Test
  void markup_in_a_row_of_indicators_is_no_part_of_it() {
    var read =
        PRATO
            .replace(67, "Attrattività eventi", "<script>x</script>Attrattività <b>eventi</b>")
            .replace(67, "26%", "**26%**")
            .read();
    assertThat(read.plan().sheets().get(0).indicators().findFirst().orElseThrow().name())
        .isEqualTo("Attrattività eventi realizzati");
    assertThat(read.rowsThatAre(Agreement.EXACT)).isEqualTo(58);
    assertThat(read.rows().get(0).cells()).contains("**26%**");
    assertThat(ofKind(read, Finding.Kind.MARKUP_REMOVED)).hasSize(1);
  }

  @Test
  void expected_results_may_be_called_so() {
    var read = Demo.read(PRATO.text().replace("Target 202", "Risultato atteso 202"));
    assertThat(read.plan().year()).isEqualTo(Year.of(2020));
    assertThat(read.rowsThatAre(Agreement.EXACT)).isEqualTo(58);
  }

  @Test
  void a_sign_before_a_target_is_read() {
    var read = PRATO.replace(71, "\t80%\t80%\t80%", "\t≥ 80%\t>= 80%\t80%").read();
    var indicator = read.plan().sheets().get(0).indicators().skip(4).findFirst().orElseThrow();
    assertThat(indicator.target(Year.of(2020))).contains(Target.atLeast(Value.amount("80")));
  }

  @Test
  void duplicate_and_adjacent_values_are_listed() {
    var read =
        PRATO
            .replace(58, "Segretario Generale\t", "Segretario Generale\tvicario")
            .insertBefore(60, List.of("Budget\t€ 5"))
            .replace(48, "crisi</p>", "crisi</p>\taltro")
            .read();
    assertThat(read.plan().sheets().get(0).budget().amount()).contains(new BigDecimal("30000.00"));
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::arguments)
        .containsExactly(List.of("altro"), List.of("vicario"), List.of("Budget | € 5"));
  }

  @Test
  void a_score_of_the_whole_financial_sheet_is_not_lost_silently() {
    var read = PRATO.change(215, line -> line.substring(0, line.length() - 1) + "\t87%").read();
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::arguments)
        .containsExactly(List.of("87%"));
  }

  @Test
  void a_text_without_title_is_an_introduction() {
    var read = PRATO.change(9, line -> "").read();
    assertThat(read.plan().sections())
        .extracting(NarrativeSection::title)
        .containsExactly("Introduzione", "La programmazione 2020");
  }

  @Test
  void emphasis_may_go_on_in_the_next_line() {
    var read =
        PRATO.insertBefore(35, List.of("**Prima riga", "seconda riga** e il resto.", "")).read();
    assertThat(read.plan().sections().get(1).body())
        .extracting(RichText::html)
        .asString()
        .startsWith("<p><b>Prima riga<br>seconda riga</b> e il resto.</p>");
  }

  @Test
  void a_sheet_may_have_two_objectives() {
    var second =
        List.of(
            "Obiettivo\tUn altro",
            "Descrizione\tAltro testo",
            PRATO.lines().get(65),
            PRATO.lines().get(66));
    var objectives = PRATO.insertBefore(73, second).read().plan().sheets().get(0).objectives();
    assertThat(objectives).extracting(each -> each.indicators().size()).containsExactly(6, 1);
  }

  /** The one row of a sheet whose table has the columns that a test gives. */
  private static RecognisedDocument readTable(String header, String row) {
    return Demo.read(table(header, row));
  }

  private static String table(String header, String row) {
    return """
        Situazione al 30 giugno 2024

        Missione 011 - Competitività e sviluppo delle imprese
        Promozione

        Programma\tPromozione
        Budget\t€ 10.000
        Obiettivo\tCrescere
        Descrizione\tTesto
        Indicatori\t%s
        \t%s
        """
        .formatted(header, row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Consuntivo 2023|Consuntivo 2024",
        "31/12/2023|30/06/2024",
        "2023|2024",
        "Valore iniziale|Valore al 30/06/2024",
        "Valore di partenza|Valore raggiunto",
        "Baseline|Risultato",
        "Peso|Valore",
        "Peso 2024|I semestre 2024",
        "Soglia 90%|Dato",
        "Stato|Consuntivo 2024"
      })
  void the_value_is_that_of_the_situation(String columns) {
    var titles = columns.split("\\|");
    var read =
        readTable(
            "Indicatore\tTipologia\tUDM\tFormula di calcolo\t" + String.join("\t", titles) + RIGHT,
            "Eventi\tOutput\tn.\tconteggio\t3\t5\t10\t10\t10\t50%");
    assertThat(read.measurements())
        .extracting(Measurement::value, Measurement::asOf)
        .containsExactly(tuple(Value.amount("5"), LocalDate.of(2024, 6, 30)));
    assertThat(read.rowsThatAre(Agreement.EXACT)).isEqualTo(1);
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::arguments)
        .containsExactly(List.of(titles[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Peso", "Note", "Peso 2024"})
  void a_column_that_is_no_value_does_not_become_one(String title) {
    var text =
        table("Tipologia\tIndicatore\t" + title + RIGHT, "Output\tEventi\t30%\t10\t10\t10\t50%");
    assertThat(Demo.problems(text))
        .extracting(ReadingFault::message)
        .contains("Nell’intestazione «Indicatori» manca la colonna «Valore».");
  }

  @Test
  void a_table_without_targets_is_incomplete() {
    assertThat(Demo.problems(table("Tipologia\tIndicatore\tValore", "Output\tEventi\t5")))
        .extracting(ReadingFault::message)
        .contains("Nell’intestazione «Indicatori» manca la colonna «Target».");
  }

  @Test
  void the_values_of_an_earlier_year_are_of_its_last_day() {
    var read =
        readTable(
            "Tipologia\tIndicatore\tConsuntivo 2023" + RIGHT, "Output\tEventi\t5\t10\t10\t10\t");
    assertThat(read.measurements())
        .extracting(Measurement::asOf)
        .containsExactly(LocalDate.of(2023, 12, 31));
    assertThat(ofKind(read, Finding.Kind.STALE_YEAR)).hasSize(1);
  }

  @Test
  void a_target_of_several_years_is_read_for_the_first_and_reported() {
    var read =
        readTable(
            "Tipologia\tIndicatore\t30/06/2024\tTarget 2024-2026\tPerformance",
            "Output\tEventi\t5\t10\t50%");
    assertThat(ofKind(read, Finding.Kind.TARGET_OF_SEVERAL_YEARS))
        .extracting(Finding::message)
        .containsExactly(
            "La colonna «Target 2024-2026» vale per più anni: il target è stato letto per il 2024.");
  }

  @Test
  void a_target_of_the_year_before_does_not_move_the_plan() {
    var read =
        readTable(
            "Tipologia\tIndicatore\tTarget 2023\t30/06/2024" + RIGHT,
            "Output\tEventi\t3\t5\t10\t10\t10\t50%");
    assertThat(read.plan().year()).isEqualTo(Year.of(2024));
    assertThat(read.rowsThatAre(Agreement.EXACT)).isEqualTo(1);
  }

  @Test
  void a_range_is_a_target_but_no_level_of_progress() {
    var read =
        PRATO
            .replace(71, "\t80%\t80%\t80%", "\tda 80% a 100%\t80%-90%\t80%")
            .replace(61, "\t390", "\tda 300 a 390")
            .read();
    var sheet = read.plan().sheets().get(0);
    assertThat(sheet.indicators().skip(4).findFirst().orElseThrow().target(Year.of(2020)))
        .contains(Target.between(new BigDecimal("80"), new BigDecimal("100")));
    assertThat(sheet.progress().orElseThrow().target()).isEmpty();
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::arguments)
        .containsExactly(List.of("da 300 a 390"));
  }

  @Test
  void a_strict_sign_is_a_strict_target_but_no_level_of_progress() {
    var read =
        PRATO
            .replace(71, "\t80%\t80%\t80%", "\t> 80%\t< 80%\t80%")
            .replace(61, "\t390", "\t> 390")
            .read();
    var sheet = read.plan().sheets().get(0);
    var targets = sheet.indicators().skip(4).findFirst().orElseThrow().targets();
    assertThat(targets)
        .containsEntry(Year.of(2020), Target.above(Value.amount("80")))
        .containsEntry(Year.of(2021), Target.below(Value.amount("80")))
        .containsEntry(Year.of(2022), Target.of(Value.amount("80")));
    assertThat(sheet.progress().orElseThrow().target()).isEmpty();
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::arguments)
        .containsExactly(List.of("> 390"));
  }

  @Test
  void a_column_of_days_is_a_deadline() {
    var read =
        PRATO
            .replace(71, "\t80%\t80%\t80%", "\tentro il 30/06/2020\t30/06/2021\tn.d.")
            .change(71, line -> line.replace("\t%\t", "\tdata\t"))
            .change(71, line -> line.replaceFirst("\t[0-9,]+%\t", "\t29/06/2020\t"))
            .read();
    var sheet = read.plan().sheets().get(0);
    var indicator = sheet.indicators().skip(4).findFirst().orElseThrow();
    assertThat(indicator.measure().kind()).isEqualTo(ValueKind.DEADLINE);
    assertThat(indicator.target(Year.of(2021)))
        .contains(Target.of(new Value.Day(LocalDate.of(2021, 6, 30))));
  }

  @Test
  void cells_that_a_spreadsheet_put_in_quotes_are_read_whole() {
    var read =
        PRATO
            .replace(67, "Attrattività eventi realizzati", "\"Attrattività\neventi realizzati\"")
            .change(63, line -> "Descrizione\t\"Primo \"\"punto\"\"\n\nSecondo\"")
            .read();
    var objective = read.plan().sheets().get(0).objectives().get(0);
    assertThat(objective.description().html()).isEqualTo("<p>Primo \"punto\"<br><br>Secondo</p>");
    assertThat(objective.indicators().get(0).name()).isEqualTo("Attrattività eventi realizzati");
    assertThat(read.rows()).hasSize(59);
    assertThat(read.rows().get(0).place().line()).isEqualTo(69);
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED)).isEmpty();
  }

  @Test
  void names_in_the_lines_of_one_cell_are_many() {
    var read =
        PRATO
            .change(
                48,
                line ->
                    line.replaceAll("</p>\\s*<p>", "\n")
                        .replaceFirst("<p>", "\"")
                        .replaceFirst("</p>", "\""))
            .read();
    assertThat(read.plan().sheets())
        .extracting(sheet -> sheet.names().inStrategyTable())
        .isEqualTo(
            PRATO.read().plan().sheets().stream()
                .map(sheet -> sheet.names().inStrategyTable())
                .toList());
  }

  @Test
  void paragraphs_of_a_description_may_have_their_own_lines() {
    var read =
        PRATO
            .change(63, line -> "Descrizione\tPrimo.")
            .insertBefore(64, List.of("Secondo.", "", "Terzo.\t\t"))
            .read();
    assertThat(read.plan().sheets().get(0).objectives().get(0).description().html())
        .isEqualTo("<p>Primo.</p><p>Secondo.</p><p>Terzo.</p>");
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED)).isEmpty();
  }

  @Test
  void a_heading_below_a_description_is_that_of_the_next_sheet() {
    var below = PRATO.line("\tStakeholder") + 1;
    var read = PRATO.insertBefore(below, List.of("Descrizione\tAltro.")).read();
    assertThat(read.plan().sheets().get(4).names().aboveTheSheet())
        .isEqualTo(PRATO.read().plan().sheets().get(4).names().aboveTheSheet());
    assertThat(read.plan().sheets().get(3).objectives().get(0).description().html())
        .endsWith("<p>Altro.</p>");
  }

  @Test
  void conditions_may_go_on_in_lines_of_their_own() {
    var line = PRATO.line("Condizioni\t");
    var before = PRATO.read().plan().financialHealth().orElseThrow().conditions();
    var read = PRATO.insertBefore(line + 1, List.of("Ancora una riga.", "E un'altra.")).read();
    assertThat(read.plan().financialHealth().orElseThrow().conditions())
        .isEqualTo(before + " Ancora una riga. E un'altra.");
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED)).isEmpty();
  }

  @Test
  void an_unknown_label_below_a_description_is_no_part_of_it() {
    var read = PRATO.insertBefore(64, List.of("Risorse umane\t3 unità")).read();
    assertThat(read.plan().sheets()).isNotEmpty();
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED))
        .extracting(Finding::arguments)
        .containsExactly(List.of("Risorse umane | 3 unità"));
  }

  @Test
  void rows_of_an_unknown_group_do_not_fall_into_the_group_above() {
    var header = PRATO.line("Costi\tIndicatore");
    var read = PRATO.replace(header, "Costi", "Investimenti").read();
    assertThat(read.plan().financialHealth().orElseThrow().groups())
        .doesNotContainKey(FinancialGroup.COSTS);
    assertThat(read.rows()).hasSize(56);
    assertThat(ofKind(read, Finding.Kind.NOT_RECOGNISED)).hasSize(4);
  }

  @Test
  void a_header_that_is_printed_again_goes_on_with_its_group() {
    var header = PRATO.line("Costi\tIndicatore");
    var again = PRATO.lines().get(header - 1).replace("Costi", "");
    assertThat(PRATO.insertBefore(header + 2, List.of(again)).read().rows()).hasSize(59);
  }

  @ParameterizedTest
  @ValueSource(strings = {"€ 30.000", "Euro 30.000,00", "EUR 30.000", "30.000,00 euro", "30.000 €"})
  void an_amount_may_be_written_with_any_sign_of_the_euro(String written) {
    assertThat(PRATO.replace(59, "€ 30.000", written + " ").read().plan().sheets().get(0).budget())
        .isEqualTo(new Budget.Amount(new BigDecimal("30000.00")));
  }

  @Test
  void an_amount_within_a_text_is_kept_as_text_and_reported() {
    var read = PRATO.replace(59, "€ 30.000", "€ 30.000 circa").read();
    assertThat(read.plan().sheets().get(0).budget())
        .isEqualTo(new Budget.NoAmount("€ 30.000 circa"));
    assertThat(ofKind(read, Finding.Kind.VALUE_AND_UNIT_DISAGREE))
        .extracting(Finding::message)
        .containsExactly(
            "L’unità di misura «€» non si accorda con il valore «€ 30.000 circa»: letto come"
                + " testo, senza importo.");
  }

  private static List<Finding> ofKind(RecognisedDocument document, Finding.Kind kind) {
    return document.findings().stream().filter(finding -> finding.kind() == kind).toList();
  }
}
