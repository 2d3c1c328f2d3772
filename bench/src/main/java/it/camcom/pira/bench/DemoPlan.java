package it.camcom.pira.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.exchange.recognition.GridRecogniser;
import it.camcom.pira.persistence.catalogue.JpaCodeLists;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPlans;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The demo document of Prato: as text, as read, as stored, and as what is printed. */
@State(Scope.Benchmark)
public class DemoPlan {

  EntityManagerFactory factory;
  Source source;
  NationalCodeList codes;
  RecognisedDocument recognised;
  DocumentContent content;

  @Setup
  public void read() throws IOException {
    try (var file = DemoPlan.class.getResourceAsStream("/demo/prato-2020-09-30.txt")) {
      source = new Source("text/plain", file.readAllBytes());
    }
    var pool = new HikariConfig();
    pool.setDataSource(Storage.shared().database().application());
    pool.setAutoCommit(false);
    factory = Storage.factory(new HikariDataSource(pool), Storage.shared().database());
    codes = inPrato(em -> new JpaCodeLists(em).national());
    recognised = new GridRecogniser().recognise(source, codes);
    content =
        new DocumentContent(
            new Chamber(new ChamberId("prato"), "Camera di Commercio di Prato", Optional.empty()),
            document(),
            AppraisedPlan.of(recognised.plan(), recognised.asOf(), recognised.measurements()),
            codes);
    inPrato(
        em -> {
          new JpaPlans(em).add(recognised.plan());
          return null;
        });
  }

  /** Runs the work in a transaction on a pooled connection, as in the server. */
  <T> T inPrato(Function<EntityManager, T> work) {
    return Storage.in(factory, Storage.scope("prato"), work);
  }

  private Document document() {
    return new Document(
        DocumentId.next(),
        recognised.plan().id(),
        recognised.plan().year(),
        DocumentKind.CLOSING,
        recognised.asOf(),
        1,
        DocumentState.DRAFT,
        Optional.empty());
  }
}
