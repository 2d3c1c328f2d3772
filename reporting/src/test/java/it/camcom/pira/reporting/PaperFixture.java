package it.camcom.pira.reporting;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.ApprovalHistory;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.language.Sha256;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.EvidenceId;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SheetId;
import it.camcom.pira.domain.plan.SheetNames;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** One plan as budget, as revised budget, and as a corrected report with what proves it. */
final class PaperFixture {

  static final RichText RICH =
      new RichText(
          "<h2>Contesto</h2><p>Le imprese attive sono <b>32.000</b>, come dice "
              + "<a href=\"https://www.example.org/imprese?anno=2023&amp;forma=tutte\">il registro"
              + " pubblico delle imprese della provincia, che si aggiorna ogni giorno e che chiunque"
              + " può leggere</a>; → ✓ fine.</p><h3>Andamento</h3><table><tr><th>Anno</th>"
              + "<th>Imprese</th><th>Nota</th></tr><tr><td>2022</td><td>31.500</td><td>prima della"
              + " <i>revisione</i> dell’archivio</td></tr><tr><td>2023</td><td>32.000</td><td></td>"
              + "</tr></table><h4>Che cosa si fa</h4><ul><li>Primo livello, con parole abbastanza"
              + " lunghe da andare a capo almeno una volta su una pagina verticale<ol><li>secondo"
              + " livello</li><li>ancora<ul><li>terzo livello</li></ul></li></ol></li><li>fine</li>"
              + "</ul><ol><li>un altro elenco</li></ol><p>Chiusa.</p>");

  private static final Year YEAR = Year.of(2023);

  private final List<Measurement> measurements = new ArrayList<>();

  private PaperFixture() {}

  static DocumentContent budget() {
    return new PaperFixture()
        .document(DocumentKind.BUDGET, LocalDate.of(2023, 1, 1), 1, DocumentOptions.NONE);
  }

  static DocumentContent revised() {
    return new PaperFixture()
        .document(DocumentKind.REVISED_BUDGET, LocalDate.of(2023, 7, 1), 1, DocumentOptions.NONE);
  }

  static DocumentContent proved() {
    return new PaperFixture()
        .document(
            DocumentKind.FINAL,
            LocalDate.of(2023, 12, 31),
            2,
            new DocumentOptions(Optional.empty(), Optional.empty(), false));
  }

  /**
   * A plan that shows the last values, and a report with everything that can be chosen of texts.
   */
  static DocumentContent revisedWithLastValues() {
    return new PaperFixture()
        .document(
            DocumentKind.REVISED_BUDGET,
            LocalDate.of(2023, 7, 1),
            1,
            new DocumentOptions(Optional.empty(), Optional.empty(), false, false, true, true));
  }

  /** The fifth version, which corrects the third, under a logo. */
  static DocumentContent corrected() {
    var content =
        new PaperFixture()
            .document(
                DocumentKind.FINAL,
                LocalDate.of(2023, 12, 31),
                5,
                new DocumentOptions(Optional.empty(), Optional.empty(), false, true, false, true));
    return new DocumentContent(
        content.chamber(),
        content.document(),
        content.written(),
        content.codes(),
        content.unmeasured(),
        content.revision(),
        content.options(),
        Optional.of(Base64.getEncoder().encodeToString(logo())),
        Optional.of(3));
  }

  /** A picture with a transparent ground. */
  private static byte[] logo() {
    var image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(0, 80, 160));
    graphics.fillOval(0, 0, 100, 100);
    graphics.fillRect(120, 40, 180, 20);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static DocumentContent monitored() {
    return new PaperFixture()
        .document(
            DocumentKind.MONITORING,
            LocalDate.of(2023, 6, 30),
            1,
            new DocumentOptions(Optional.empty(), Optional.empty(), true));
  }

  private DocumentContent document(
      DocumentKind kind, LocalDate asOf, int version, DocumentOptions options) {
    var plan =
        new Plan(
            new PlanId(PratoFixture.uuid("paper")),
            YEAR,
            List.of(new NarrativeSection("Premessa", RICH)),
            List.of(sheet(asOf)),
            Optional.empty());
    var document =
        new Document(
            new DocumentId(PratoFixture.uuid("paper document")),
            plan.id(),
            YEAR,
            kind,
            asOf,
            version,
            DocumentState.APPROVED,
            Optional.of(new Act("Consiglio camerale", "7/24", LocalDate.of(2024, 4, 29))),
            version > 1
                ? Optional.of(new DocumentId(PratoFixture.uuid("first")))
                : Optional.empty(),
            ApprovalHistory.NONE);
    return new DocumentContent(
        new Chamber(new ChamberId("prova"), "Camera di Commercio di Prova", Optional.empty()),
        document,
        AppraisedPlan.of(plan, asOf, measurements),
        NationalCodes.NATIONAL,
        Map.of(),
        Optional.empty(),
        options,
        Optional.empty(),
        version > 1 ? Optional.of(version - 1) : Optional.empty());
  }

  private ProgrammeSheet sheet(LocalDate day) {
    var indicators =
        List.of(
            indicator("Contributi", ValueKind.EURO, "1600", "8000.5", day, "Bando sospeso"),
            indicator("Risorse", ValueKind.EURO, "250", "300", day, ""),
            indicator("Presenti", ValueKind.NUMBER, "12", "20", LocalDate.of(2023, 3, 31), ""),
            indicator("Sportelli", ValueKind.NUMBER, "20", "20", day, ""));
    return new ProgrammeSheet(
        new SheetId(PratoFixture.uuid("paper sheet")),
        new ProgrammeCode("011.005"),
        new SheetNames("Sportello", Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        new Budget.Amount(new BigDecimal("1000")),
        Optional.empty(),
        List.of(new Objective("Aiutare le imprese", RICH, indicators)),
        Phases.NONE,
        "Imprese");
  }

  private Indicator indicator(
      String name, ValueKind kind, String value, String target, LocalDate day, String cause) {
    var measure =
        new Measure(
            kind,
            kind == ValueKind.EURO ? "euro" : "n.",
            Direction.HIGHER_IS_BETTER,
            Optional.empty(),
            2,
            Optional.of(Measure.Accrual.FLOW));
    var indicator =
        new Indicator(
            new IndicatorId(PratoFixture.uuid("paper " + name)),
            Typology.of(IndicatorType.OUTPUT),
            name,
            Formula.written("somma dell’anno"),
            measure,
            Optional.of("Contabilità della camera"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(Map.of(YEAR, Target.of(Value.amount(target)))));
    var evidence =
        new Evidence(
            new EvidenceId(PratoFixture.uuid("evidence " + name)),
            name + " – estratto.pdf",
            "application/pdf",
            Sha256.of(name.getBytes(StandardCharsets.UTF_8)),
            1_234);
    measurements.add(
        new Measurement(
            new MeasurementId(PratoFixture.uuid("measured " + name)),
            indicator.id(),
            day,
            Value.amount(value),
            List.of(),
            Optional.empty(),
            Optional.of("Dati provvisori"),
            Optional.of(cause).filter(text -> !text.isEmpty()),
            List.of(evidence)));
    return indicator;
  }
}
