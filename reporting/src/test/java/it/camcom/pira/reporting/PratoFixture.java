package it.camcom.pira.reporting;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phase;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The plan of Prato at 30 September 2020: its facts, with descriptions of our own. */
final class PratoFixture {

  static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);

  private static final Year YEAR = Year.of(2020);
  private static final String SECRETARY = "Segretario Generale";
  private static final String MANAGER = "Dirigente Settore Affari Generali ed Economici";
  private static final Budget OWN_RESOURCES =
      new Budget.NoAmount("Attività realizzate con risorse interne");

  private final List<SeedRow> rows = SeedRow.all();
  private final Map<String, List<Indicator>> indicators = new LinkedHashMap<>();
  private final List<Measurement> measurements = new ArrayList<>();

  private PratoFixture() {
    for (SeedRow row : rows) {
      Indicator indicator = row.indicator();
      indicators.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(indicator);
      measurements.add(Measurement.read(indicator.id(), AS_OF, row.value(), row.printed()));
    }
  }

  static DocumentContent content() {
    return new PratoFixture().document();
  }

  private DocumentContent document() {
    var plan =
        new Plan(new PlanId(uuid("plan")), YEAR, sections(), sheets(), Optional.of(health()));
    var document =
        new Document(
            new DocumentId(uuid("document")),
            plan.id(),
            YEAR,
            DocumentKind.CLOSING,
            AS_OF,
            1,
            DocumentState.DRAFT,
            Optional.empty());
    var prato =
        new Chamber(new ChamberId("prato"), "Camera di Commercio di Prato", Optional.of(AS_OF));
    return new DocumentContent(
        prato, document, AppraisedPlan.of(plan, AS_OF, measurements), NationalCodes.NATIONAL);
  }

  private static List<NarrativeSection> sections() {
    return List.of(
        new NarrativeSection(
            "Il piano degli indicatori e dei risultati attesi di bilancio",
            new RichText(
                """
                <p>Insieme al bilancio di previsione e al consuntivo ogni amministrazione presenta il
                <b>Piano degli indicatori e dei risultati attesi di bilancio</b>: che cosa vuole
                ottenere con la spesa, come lo misura e che cosa ha ottenuto finora.</p>
                <p>Lo prevede il <i>d.lgs. 91/2011</i>, articoli da 19 a 22. Le missioni delle camere di
                commercio sono:</p>
                <ul><li>011 &ndash; competitività e sviluppo delle imprese;</li>
                <li>012 – regolazione dei mercati;</li>
                <li>016 – <b>commercio internazionale</b> ed internazionalizzazione;</li>
                <li>032 – servizi istituzionali e generali.</li></ul>
                <p>Due programmi hanno cambiato nome o codice:</p>
                <ol><li>il programma 011.005, che ha una <i>nuova denominazione</i>;</li>
                <li>il programma 032.004, le cui attività sono passate al 032.003.</li></ol>""")),
        new NarrativeSection(
            "La programmazione 2020",
            new RichText(
                "<p>Il Consiglio camerale fissa gli indirizzi con il programma pluriennale e li"
                    + " aggiorna ogni anno con la <u>relazione previsionale e programmatica</u>.</p>"
                    + "<p>Da lì discendono gli obiettivi delle schede che seguono.</p>")));
  }

  private List<ProgrammeSheet> sheets() {
    return List.of(
        new SheetWriter("La sede camerale: uno spazio aperto per la città", "011.005")
            .named("La sede camerale", "La sede camerale: uno spazio aperto")
            .run("Destinazione Prato", SECRETARY, euro("30000"))
            .progress(
                "Grado di realizzazione eventi",
                "n. eventi realizzati e/o ospitati nella nuova sede",
                "Eventi Spazi camerali",
                Value.amount("390"))
            .objective(
                "Aumentare l'attrattività del territorio",
                "La sede ospita eventi propri e di altri: auditorium, sale e spazi comuni restano aperti alla città, per farne conoscere i luoghi e l’economia.")
            .phase(2020, "Spazi nuova sede", "Utilizzo spazi sede camerale")
            .sheet(),
        new SheetWriter(
                "Promozione della cultura imprenditoriale - Punto Impresa Digitale", "011.005")
            .named(
                "Promozione dell'imprenditoria - PID",
                "Promozione della cultura imprenditoriale- PID")
            .run("Prato città degli imprenditori", MANAGER, euro("165600"))
            .progress(
                "Concessione contributi alle imprese",
                "Domande di contributo gestite dall'ufficio",
                "Concessione contributi alle imprese",
                Value.amount("15"))
            .objective(
                "Aumentare il livello di preparazione degli imprenditori e stimolarne la nascita di nuovi",
                "Il punto impresa digitale accompagna le imprese nella trasformazione digitale con formazione, primo orientamento e contributi.")
            .phase(2020, "Attività di informazione e formazione da parte della CCIAA")
            .phase(2020, "Realizzazione di iniziative specifiche")
            .sheet(),
        new SheetWriter("La valorizzazione del patrimonio culturale e del turismo", "011.005")
            .run("Destinazione Prato", MANAGER, euro("20000"))
            .progress(
                "Evento conclusivo",
                "Realizzazione evento finale",
                "Evento conclusivo",
                new Value.YesNo(true, "si"))
            .objective(
                "Promuovere le potenzialità turistiche e culturali del territorio",
                "Il progetto di rete prepara le imprese del turismo e legge i dati del territorio.")
            .phase(2020, "Percorso per la crescita delle imprese", "←")
            .phase(2020, "Promozione rating Ospitalità Italiana", "←")
            .phase(2020, "Realizzazione evento", "←")
            .sheet(),
        new SheetWriter("Servizi di Orientamento al Lavoro", "012.004")
            .named("Servizi di orientamento al lavoro", "Servizi di orientamento al lavoro")
            .run("Prato città degli imprenditori", MANAGER, euro("27600"))
            .progress(
                "Scuole coinvolte nel network promosso dalla CCIAA",
                "Scuole coinvolte nel network promosso dalla CCIAA",
                "Scuole coinvolte nel network promosso dalla CCIAA",
                Value.amount("50"))
            .objective(
                "Aumentare il livello di preparazione degli imprenditori e stimolarne la nascita di nuovi",
                "Scuole, studenti e imprese si incontrano in percorsi di orientamento e di alternanza.")
            .phase(
                2020, "Attività di informazione e formazione da parte della CCIAA", "▼", "▼", "▼")
            .phase(2020, "Realizzazione di iniziative specifiche", "▼", "▼", "▼")
            .sheet(),
        new SheetWriter("Semplificazione Amministrativa", "012.004")
            .named("Semplificazione amministrativa", "Semplificazione amministrativa")
            .run("Garantire la salute dell'Ente Camerale", SECRETARY, euro("170757.80"))
            .progress(
                "Sviluppo temporale del numero di comunicazioni pervenute tramite posta elettronica ordinaria e certificata",
                "Pagamenti effettuati tramite piattaforma elettronica / Totale pagamenti",
                "Utilizzo dell'applicativo PagoPA e Telemaco Pay",
                Value.amount("90"))
            .stated("Stato 2019", Value.amount("84"))
            .objective(
                "La semplificazione amministrativa",
                "Firma digitale, posta certificata e cassetto digitale: gli strumenti che avvicinano impresa e amministrazione.")
            .phase(
                2019,
                "Organizzazione di iniziative di formazione sulle novità normative, sulle procedure e sugli applicativi informatici",
                "▶",
                "▶",
                "▶")
            .phase(
                2019,
                "Diffusione canale telematico di comunicazione con imprese e pubbliche amministrazioni",
                "▶",
                "▶",
                "▶")
            .phase(
                2019,
                "Pubblicazione sul sito camerale dei procedimenti amministrativi e degli adempimenti",
                "▶",
                "▶",
                "▶")
            .sheet(),
        new SheetWriter("Organismo di composizione delle crisi - OCRI", "012.004")
            .named(
                "Organismo per la composizione delle crisi",
                "Organismo per la composizione delle crisi")
            .run("Prato nell'area metropolitana", SECRETARY, OWN_RESOURCES)
            .progress(
                "Predisposizione regolamento",
                "Adozione del regolamento",
                "Predisposizione regolamento",
                new Value.YesNo(true, "si"))
            .objective(
                "Sostegno alle crisi di impresa e al funzionamento del mercato",
                "La riforma affida alle camere i procedimenti di allerta; l’entrata in vigore è rinviata al 2021.")
            .phase(2020, "Attività di formazione", "▶▶▶")
            .phase(
                2020, "Realizzazione di iniziative di promozione del servizio", "▶▶▶", "▶▶▶", "▶▶▶")
            .sheet(),
        new SheetWriter("Sostegno all’export delle PMI", "016.005")
            .run("Prato verso il mondo", MANAGER, euro("249930"))
            .progress(
                "Formazione per le aziende",
                "Iniziative di formazione realizzate",
                "Formazione per le aziende",
                Value.amount("5"))
            .objective(
                "Supportare l'internazionalizzazione delle imprese",
                "Una rete di punti sul territorio prepara le piccole imprese ai mercati esteri e rafforza chi già esporta.")
            .phase(2020, "Accompagnamento delle imprese", "▶▶")
            .phase(2020, "Promozione e comunicazione", "▶▶")
            .sheet(),
        new SheetWriter("Riforma Camerale", "032.003")
            .run("Salute dell'ente camerale", SECRETARY, euro("3660"))
            .progress(
                "Iniziative di condivisione",
                "Numero riunioni di coordinamento",
                "Iniziative di condivisione",
                Value.amount("10"))
            .objective(
                "Trasversale di ente",
                "L’accorpamento con Pistoia giunge a compimento; uffici e strumenti informatici si preparano al nuovo ente.")
            .phase(2019, "Attivazione Gruppi di lavoro operativi")
            .phase(2019, "Adeguamento degli strumenti informativi in uso")
            .sheet(),
        new SheetWriter("Prevenzione della corruzione", "032.003")
            .named("Prevenzione della corruzione", "Prevenzione della Corruzione")
            .run("Garantire la salute dell'Ente Camerale", MANAGER, OWN_RESOURCES)
            .progress(
                "Formazione del personale",
                "Realizzazione di interventi formativi su anticorruzione",
                "Formazione del personale",
                new Value.YesNo(true, "si"))
            .objective(
                "Trasversale di ente",
                "Il piano triennale si aggiorna con gli organi e con una consultazione pubblica, e si lega al ciclo della performance.")
            .phase(
                2020,
                "Coinvolgimento degli stakeholder nell'elaborazione del PTPC attraverso la pubblicazione in consultazione",
                "▶",
                "▶",
                "▶")
            .phase(
                2020,
                "Coordinamento del PTPCT con gli obiettivi in materia di prevenzione della corruzione e trasparenza individuati nei documenti strategici dell'ente e con il Piano Performance",
                "▶",
                "▶",
                "▶")
            .phase(
                2020,
                "Promozione del miglioramento continuo del Sistema di Gestione della Prevenzione Corruzione e Trasparenza.",
                "▶",
                "▶",
                "▶")
            .sheet());
  }

  private FinancialHealth health() {
    var groups = new EnumMap<FinancialGroup, List<Indicator>>(FinancialGroup.class);
    for (SeedRow row : rows) {
      Arrays.stream(FinancialGroup.values())
          .filter(group -> Terms.of(group).equals(row.typology()))
          .forEach(
              group -> groups.computeIfAbsent(group, any -> new ArrayList<>()).add(named(row)));
    }
    return new FinancialHealth(
        new ProgrammeCode("032.003"),
        new SheetNames(
            "Stato di salute finanziaria",
            Optional.of("Salute finanziaria dell'ente"),
            Optional.of("Salute Finanziaria dell’Ente")),
        "Le entrate da diritto annuale sono scese del 35% nel 2015, del 40% nel 2016 e del 50% nel"
            + " 2017: spese e progetti ne risentono.",
        groups);
  }

  private Indicator named(SeedRow row) {
    return indicators.get(row.sheet()).stream()
        .filter(one -> one.name().equals(row.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Budget euro(String amount) {
    return new Budget.Amount(new BigDecimal(amount));
  }

  static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** A sheet in the making. */
  private final class SheetWriter {

    private final String programme;
    private final ProgrammeCode code;
    private Optional<String> heading = Optional.empty();
    private Optional<String> inStrategyTable = Optional.empty();
    private String area;
    private String centre;
    private Budget budget;
    private ProgressIndicator progress;
    private Objective objective;
    private Year firstYear;
    private final List<Phase> phases = new ArrayList<>();

    SheetWriter(String programme, String code) {
      this.programme = programme;
      this.code = new ProgrammeCode(code);
    }

    SheetWriter named(String above, String inTable) {
      heading = Optional.of(above);
      inStrategyTable = Optional.of(inTable);
      return this;
    }

    SheetWriter run(String inArea, String byCentre, Budget with) {
      area = inArea;
      centre = byCentre;
      budget = with;
      return this;
    }

    SheetWriter progress(String name, String formula, String follows, Value target) {
      var followed =
          indicators.get(programme).stream().filter(one -> one.name().equals(follows)).findFirst();
      progress =
          new ProgressIndicator(
              Optional.of(followed.orElseThrow().id()),
              name,
              formula,
              followed.orElseThrow().measure().kind(),
              Accumulation.SUM,
              Optional.of(target),
              Optional.empty());
      return this;
    }

    SheetWriter stated(String column, Value value) {
      progress =
          new ProgressIndicator(
              progress.indicator(),
              progress.name(),
              progress.formula(),
              progress.kind(),
              progress.accumulation(),
              progress.target(),
              Optional.of(new StatedLevel(column, value)));
      return this;
    }

    SheetWriter objective(String title, String description) {
      objective = new Objective(title, RichText.plain(description), indicators.get(programme));
      return this;
    }

    SheetWriter phase(int from, String text, String... marks) {
      firstYear = Year.of(from);
      var byYear = new LinkedHashMap<Year, String>();
      for (int i = 0; i < marks.length; i++) {
        byYear.put(firstYear.plusYears(i), marks[i]);
      }
      phases.add(new Phase(text, byYear));
      return this;
    }

    ProgrammeSheet sheet() {
      return new ProgrammeSheet(
          new SheetId(uuid(programme)),
          code,
          new SheetNames(programme, heading, inStrategyTable),
          Optional.of(new StrategicArea(area)),
          Optional.of(new ResponsibilityCentre(centre)),
          budget,
          Optional.of(progress),
          List.of(objective),
          new Phases(List.of(firstYear, firstYear.plusYears(1), firstYear.plusYears(2)), phases),
          "Imprese, Consumatori, Cittadini e loro Associazioni");
    }
  }
}
