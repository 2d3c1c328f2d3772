package it.camcom.pira.reporting;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan that tries the printer: everything is too long, missing, many or contradictory. */
final class AwkwardFixture {

  static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaft".repeat(4);
  static final String LONG_NAME = "Grado di soddisfazione delle imprese ".repeat(52).strip();

  private static final Year YEAR = Year.of(2024);
  private static final ProgrammeCode UNKNOWN = new ProgrammeCode("099.001");

  private final List<Measurement> measurements = new ArrayList<>();
  private int ids;

  private AwkwardFixture() {}

  static DocumentContent content() {
    var fixture = new AwkwardFixture();
    return fixture.document(
        List.of(
            new NarrativeSection("Una sezione vuota", RichText.EMPTY),
            new NarrativeSection(
                "Titolo molto lungo ".repeat(20).strip(),
                new RichText(
                    "<p>Aperto <b>grassetto <i>corsivo</p><p>resta aperto</b> chiuso</u></p></ul>"
                        + "<li>voce fuori lista</li><ul><li>mai chiusa<li>seconda <u>voce"
                        + "<br>a capo & < > &amp; &lt;b&gt; &#8364; &#x; &sconosciuta; \u0007"
                        + " \uD83D\uDE00 漢字 <script>x</script>"))),
        List.of(fixture.longSheet(), fixture.emptySheet("Scheda vuota"), fixture.fullSheet()),
        Optional.of(fixture.health()));
  }

  /** Enough missions, each on its page, that the indexes of a PDF no longer fit in one leaf. */
  static DocumentContent manySheets() {
    var fixture = new AwkwardFixture();
    var sheets = IntStream.rangeClosed(1, 140).mapToObj(fixture::sheetOfMission).toList();
    return fixture.document(List.of(), sheets, Optional.empty());
  }

  /** A plan with nothing in it. */
  static DocumentContent nothing() {
    return new AwkwardFixture().document(List.of(), List.of(), Optional.empty());
  }

  private DocumentContent document(
      List<NarrativeSection> sections,
      List<ProgrammeSheet> sheets,
      Optional<FinancialHealth> health) {
    var plan = new Plan(new PlanId(PratoFixture.uuid("awkward")), YEAR, sections, sheets, health);
    var document =
        new Document(
            new DocumentId(PratoFixture.uuid("awkward document")),
            plan.id(),
            YEAR,
            DocumentKind.FINAL,
            AS_OF,
            3,
            DocumentState.APPROVED,
            Optional.empty());
    var chamber =
        new Chamber(
            new ChamberId("maremma-tirreno"),
            "Camera di Commercio, Industria, Artigianato e Agricoltura della Maremma e del Tirreno"
                + " <&> con un nome davvero molto lungo",
            Optional.empty());
    return new DocumentContent(
        chamber, document, AppraisedPlan.of(plan, AS_OF, measurements), NationalCodes.NATIONAL);
  }

  private ProgrammeSheet longSheet() {
    var indicators = new ArrayList<Indicator>();
    indicators.add(measured("Nome con una parola sola: " + LONG_WORD, "123456789012"));
    indicators.add(measured(LONG_NAME, "1"));
    for (int i = 1; i <= 25; i++) {
      indicators.add(measured("Indicatore numero " + i, String.valueOf(i)));
    }
    var years = IntStream.range(2020, 2030).mapToObj(Year::of).toList();
    return sheet(
        new ProgrammeCode("011.005"),
        "Scheda " + "molto lunga ".repeat(30).strip(),
        new Budget.Amount(new BigDecimal("999999999999.99")),
        List.of(
            new Objective(
                "Primo obiettivo " + LONG_WORD,
                new RichText("<p>" + "Testo della descrizione. ".repeat(400) + "</p>"),
                indicators),
            new Objective("Secondo obiettivo", RichText.EMPTY, List.of())),
        new Phases(
            years,
            List.of(
                new Phase(
                    "Fase lunga " + "lunga ".repeat(60).strip(),
                    years.stream().collect(Collectors.toMap(year -> year, year -> "▶▶▶"))),
                new Phase(
                    "Fase a parole",
                    Map.of(
                        Year.of(2021),
                        "da gennaio a settembre",
                        Year.of(2024),
                        "acquisizione e sperimentazione")))),
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "Portatore di interesse " + i)
            .collect(Collectors.joining(", ")));
  }

  private ProgrammeSheet sheetOfMission(int mission) {
    return emptySheet(
        new ProgrammeCode(String.format(Locale.ROOT, "%03d.001", mission)), "Scheda " + mission);
  }

  private ProgrammeSheet emptySheet(String name) {
    return emptySheet(UNKNOWN, name);
  }

  private ProgrammeSheet emptySheet(ProgrammeCode programme, String name) {
    return sheet(
        programme,
        name,
        new Budget.NotStated(),
        List.of(new Objective("Nessun indicatore", RichText.EMPTY, List.of())),
        Phases.NONE,
        "");
  }

  private ProgrammeSheet fullSheet() {
    var number = measure(ValueKind.NUMBER);
    var indicators =
        List.of(
            indicator("Senza target", number, Map.of(), Optional.of("5"), "100"),
            indicator("Senza rilevazione", number, target("5"), Optional.empty(), "100"),
            indicator("Contraddetto", number, target("10"), Optional.of("5"), "80"),
            indicator("Rapporto impossibile", number, target("0"), Optional.of("-5"), ""),
            indicator(
                "Almeno",
                number,
                Map.of(YEAR, Target.atLeast(Value.amount("90"))),
                Optional.of("45"),
                "50"),
            indicator(
                "Intervallo",
                number,
                Map.of(YEAR, Target.between(new BigDecimal("3"), new BigDecimal("5"))),
                Optional.of("4"),
                "100"));
    return sheet(
        UNKNOWN,
        "Scheda con sigle e note",
        new Budget.NoAmount("Nessun importo"),
        List.of(new Objective("Dire perché manca una performance", RichText.EMPTY, indicators)),
        new Phases(List.of(), List.of(new Phase("Una fase senza anni", Map.of()))),
        "Tutti");
  }

  private FinancialHealth health() {
    return new FinancialHealth(
        UNKNOWN,
        new SheetNames("Salute", Optional.empty(), Optional.empty()),
        "",
        Map.of(
            FinancialGroup.DEBT,
            List.of(measured("Debiti", "0")),
            FinancialGroup.COSTS,
            List.of()));
  }

  private ProgrammeSheet sheet(
      ProgrammeCode programme,
      String name,
      Budget budget,
      List<Objective> objectives,
      Phases phases,
      String stakeholders) {
    return new ProgrammeSheet(
        new SheetId(PratoFixture.uuid(name)),
        programme,
        new SheetNames(name, Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        budget,
        Optional.of(
            new ProgressIndicator(
                Optional.empty(),
                "Avanzamento",
                "",
                ValueKind.NUMBER,
                Accumulation.SUM,
                Optional.empty(),
                Optional.empty())),
        objectives,
        phases,
        stakeholders);
  }

  private Indicator measured(String name, String number) {
    return indicator(
        name, measure(ValueKind.NUMBER), target("987654321098"), Optional.of(number), "");
  }

  private static Map<Year, Target> target(String number) {
    return Map.of(YEAR, Target.of(Value.amount(number)));
  }

  private static Measure measure(ValueKind kind) {
    return new Measure(
        kind, "n.", Direction.HIGHER_IS_BETTER, Optional.empty(), 2, Optional.empty());
  }

  private Indicator indicator(
      String name,
      Measure measure,
      Map<Year, Target> targets,
      Optional<String> value,
      String printedPerformance) {
    ids++;
    var indicator =
        new Indicator(
            new IndicatorId(PratoFixture.uuid("awkward " + ids)),
            Typology.of(IndicatorType.FINANCIAL),
            name,
            Formula.written("a / b"),
            measure,
            targets);
    var printed =
        new SourceRounding(
            BigDecimal.ZERO,
            Optional.of(printedPerformance).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    value
        .map(number -> Measurement.read(indicator.id(), AS_OF, Value.amount(number), printed))
        .ifPresent(measurements::add);
    return indicator;
  }
}
