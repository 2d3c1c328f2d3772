package it.camcom.pira.reporting;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.exchange.recognition.GridRecogniser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A demo document as a chamber takes it in: with its long texts, and as many rows as in earnest.
 */
record DemoFixture(Chamber chamber, RecognisedDocument recognised) {

  static final DemoFixture PRATO = read("prato", "Camera di Commercio di Prato");
  static final DemoFixture PISTOIA = read("pistoia", "Camera di Commercio di Pistoia");

  private static DemoFixture read(String chamber, String name) {
    try (InputStream text =
        DemoFixture.class.getResourceAsStream("/demo/" + chamber + "-2020-09-30.txt")) {
      var source = new Source("text/plain", Objects.requireNonNull(text).readAllBytes());
      var recognised = new GridRecogniser().recognise(source, NationalCodes.NATIONAL);
      return new DemoFixture(
          new Chamber(new ChamberId(chamber), name, Optional.of(recognised.asOf())), recognised);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DocumentContent content() {
    var plan = recognised.plan();
    var asOf = recognised.asOf();
    var document =
        new Document(
            new DocumentId(PratoFixture.uuid("demo " + chamber.id())),
            plan.id(),
            plan.year(),
            Document.kindOfReport(chamber, asOf),
            asOf,
            1,
            DocumentState.DRAFT,
            Optional.empty());
    return new DocumentContent(
        chamber,
        document,
        AppraisedPlan.of(plan, asOf, recognised.measurements()),
        NationalCodes.NATIONAL);
  }
}
