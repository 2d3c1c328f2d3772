package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.audit.AuditTrail;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.PastMeasurements;
import it.camcom.pira.domain.measurement.UnmeasuredCauses;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.InMemoryMeasurements;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PastPlans;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prato's office on 20 October 2020: a plan, its documents, and the people who deal with them. */
final class DocumentFixture {

  static final LocalDate TODAY = LocalDate.of(2020, 10, 20);
  static final LocalDate LAST_DAY = LocalDate.of(2020, 9, 30);

  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  final InMemoryDocuments documents;
  final InMemoryFrozenDocuments frozen = new InMemoryFrozenDocuments();
  final Map<IndicatorId, String> causes = new HashMap<>();
  Runnable whilePrinting = () -> {};
  int locks;
  private final Plan plan;
  private final List<Measurement> measurements;

  DocumentFixture(Plan plan, List<Measurement> measurements, Document... documents) {
    this.plan = plan;
    this.measurements = measurements;
    this.documents = new InMemoryDocuments(documents);
  }

  /** Work of a member of Prato with the roles. */
  static CurrentScope member(String person, Role... roles) {
    return new FixedScope(
        new Scope.OfChamber(new ChamberId("prato"), Accounts.named(person), Set.of(roles)));
  }

  DocumentContents contents(CurrentScope scope) {
    return Guarded.by(
        scope,
        new DocumentContents(
            new Prato(),
            () -> new NationalCodeList(List.of(), List.of()),
            new InMemoryPlans(plan),
            new InMemoryMeasurements(measurements),
            new Causes(causes),
            new Revising(documents, frozen, new Sayings(), new Trail(List.of())),
            new InMemoryChosenOptions(),
            documents));
  }

  DocumentReading reading(CurrentScope scope) {
    return Guarded.by(
        scope,
        new DocumentReading(scope, documents, contents(scope), frozen, new Sayings(), CLOCK));
  }

  /** Compares forms that differ as given, with the changes that carry a reason. */
  Comparing comparing(CurrentScope scope, List<Difference> differences, List<Change> explained) {
    var forms = new Sayings(differences);
    return Guarded.by(
        scope,
        new Comparing(
            reading(scope),
            new InMemoryPlans(plan),
            new InMemoryMeasurements(measurements),
            new AsNow(plan),
            new MeasuredAsNow(measurements),
            forms,
            frozen,
            new Trail(explained)));
  }

  DocumentDrafting drafting(CurrentScope scope) {
    return Guarded.by(
        scope,
        new DocumentDrafting(
            new Prato(), new InMemoryPlans(plan), documents, reading(scope), () -> {}));
  }

  DocumentSubmitting submitting(CurrentScope scope) {
    return Guarded.by(
        scope, new DocumentSubmitting(scope, documents, reading(scope), contents(scope), () -> {}));
  }

  Approving approving(CurrentScope scope) {
    DocumentPrinter printer =
        (content, format) -> {
          whilePrinting.run();
          return content.document().act().toString().getBytes(StandardCharsets.UTF_8);
        };
    ChamberLock lock = () -> locks++;
    var contents = contents(scope);
    return Guarded.by(
        scope,
        new Approving(
            documents,
            reading(scope),
            new ApprovalChecking(scope, documents, contents, CLOCK),
            printer,
            new Freezing(
                scope, documents, contents, new Sayings(), frozen, frozen, frozen, lock, CLOCK),
            lock));
  }

  Publishing publishing(CurrentScope scope) {
    return Guarded.by(scope, new Publishing(documents, reading(scope), () -> {}, CLOCK));
  }

  /** What a reader of the document sees of it. */
  Optional<Version> seen(DocumentId id) {
    return reading(member("lettore", Role.AUDITOR)).versioned(id).map(VersionedForm::version);
  }

  /** Forms that contain every field in the words of the records. */
  private record Sayings(List<Difference> found) implements DocumentForms {

    private Sayings() {
      this(List.of());
    }

    @Override
    public CanonicalForm of(DocumentContent content) {
      return CanonicalForm.of(content.toString());
    }

    @Override
    public CanonicalForm of(AppraisedPlan of) {
      return CanonicalForm.of(of.toString());
    }

    @Override
    public List<Difference> differences(CanonicalForm before, CanonicalForm after) {
      return found;
    }
  }

  private record AsNow(Plan plan) implements PastPlans {

    @Override
    public Optional<Plan> of(Year year, Instant before) {
      return Optional.of(plan);
    }

    @Override
    public Optional<Plan> withId(PlanId id, Instant before) {
      return Optional.of(plan);
    }
  }

  private record MeasuredAsNow(List<Measurement> measurements) implements PastMeasurements {

    @Override
    public List<Measurement> latest(PlanId of, LocalDate asOf, Instant before) {
      return measurements;
    }

    @Override
    public Map<IndicatorId, String> causes(PlanId of, LocalDate asOf, Instant before) {
      return Map.of();
    }
  }

  private record Causes(Map<IndicatorId, String> said) implements UnmeasuredCauses {

    @Override
    public void put(PlanId of, IndicatorId indicator, LocalDate asOf, String cause) {
      said.put(indicator, cause);
    }

    @Override
    public boolean takeBack(IndicatorId indicator, LocalDate asOf) {
      return said.remove(indicator) != null;
    }

    @Override
    public Map<IndicatorId, String> of(PlanId of, LocalDate asOf) {
      return said;
    }
  }

  private record Trail(List<Change> explained) implements AuditTrail {

    @Override
    public List<Change> after(long position, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> before(long position, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> explainedSince(Instant moment) {
      return explained.stream().filter(one -> !one.at().isBefore(moment)).toList();
    }
  }

  private static final class Prato implements Chambers {

    @Override
    public Chamber current() {
      return new Chamber(
          new ChamberId("prato"), "Camera di Commercio di Prato", Optional.of(LAST_DAY));
    }

    @Override
    public Optional<Logo> logo() {
      return Optional.empty();
    }

    @Override
    public boolean hasLogo() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Chamber> named(Collection<ChamberId> ids) {
      throw new UnsupportedOperationException();
    }
  }
}
