package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.ApprovalHistory;
import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.document.Revision;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.exchange.recognition.ReadDemo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents as they are written in the frozen form. */
final class SampleDocuments {

  private SampleDocuments() {}

  /** The demo plans as monitorings, and a revised plan that shows all that a document can show. */
  static Stream<DocumentRecord> all() {
    return Stream.of(
            monitoring(ReadDemo.prato()), monitoring(ReadDemo.pistoia()), revised(ReadDemo.prato()))
        .map(DocumentRecord::of);
  }

  private static DocumentContent monitoring(RecognisedDocument read) {
    var document =
        new Document(
            DocumentId.next(),
            read.plan().id(),
            read.plan().year(),
            DocumentKind.MONITORING,
            read.asOf(),
            1,
            DocumentState.DRAFT,
            Optional.empty());
    return content(document, read.plan(), read.measurements(), DocumentOptions.NONE, Map.of());
  }

  private static DocumentContent revised(RecognisedDocument read) {
    var plan = withEverything(read.plan());
    var document =
        new Document(
            DocumentId.next(),
            plan.id(),
            plan.year(),
            DocumentKind.REVISED_BUDGET,
            read.asOf(),
            2,
            DocumentState.APPROVED,
            Optional.of(new Act("Consiglio camerale", "7/20", read.asOf())),
            Optional.of(DocumentId.next()),
            ApprovalHistory.NONE);
    var options =
        new DocumentOptions(
            Optional.of(Weighting.WEIGHTED), Optional.of(Thresholds.USUAL), true, true, true, true);
    var measured = new ArrayList<>(read.measurements());
    measured.set(0, withProof(measured.get(0)));
    var unmeasured = Map.of(measured.remove(1).indicator(), "Chiusura della sede");
    return content(document, plan, measured, options, unmeasured);
  }

  private static DocumentContent content(
      Document document,
      Plan plan,
      List<Measurement> measured,
      DocumentOptions options,
      Map<IndicatorId, String> unmeasured) {
    return new DocumentContent(
        new Chamber(new ChamberId("prato"), "Camera di Commercio di Prato", Optional.empty()),
        document,
        AppraisedPlan.of(plan, document.asOf(), measured),
        new NationalCodeList(List.of(), List.of()),
        unmeasured,
        document.corrects().map(SampleDocuments::revision),
        options);
  }

  private static Revision revision(DocumentId base) {
    return new Revision(
        base,
        List.of(
            new Revision.Explained(
                new Difference(
                    Difference.Kind.CHANGED,
                    "sheets/1/budget/euro",
                    Optional.of("1"),
                    "Scheda «Sede»",
                    Optional.of("risorse"),
                    Optional.of(Difference.Side.of("10")),
                    Optional.of(Difference.Side.of("20"))),
                Optional.of("Risorse spostate"))));
  }

  private static Measurement withProof(Measurement of) {
    return new Measurement(
        of.id(),
        of.indicator(),
        of.asOf().minusDays(1),
        of.value(),
        of.quantities(),
        of.printed(),
        Optional.of("Dati provvisori"),
        Optional.of("Fiera rinviata"),
        List.of(new Evidence("verbale.pdf", "application/pdf", "0f".repeat(32), 17)));
  }

  private static Plan withEverything(Plan of) {
    var sheets = new ArrayList<>(of.sheets());
    var first = sheets.get(0);
    var objectives = new ArrayList<>(first.objectives());
    objectives.add(
        new Objective(
            ObjectiveId.next(),
            "Chiudere la sede",
            new RichText("<p>Entro il {{anno}}</p>"),
            Optional.of(new Objective.Suppression(LocalDate.of(2020, 7, 1), "Superato")),
            List.of()));
    sheets.set(0, first.withObjectives(objectives));
    return new Plan(
        of.id(),
        of.year(),
        Optional.of(PlanId.next()),
        List.of(new NarrativeSection("Piano {{anno}}", new RichText("<p>Al {{data}}</p>"))),
        sheets,
        of.financialHealth());
  }
}
