package it.camcom.pira.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Kind;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.exchange.recognition.ReadDemo;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CanonicalFormsTest {

  private final CanonicalForms forms = new CanonicalForms();
  private final RecognisedDocument prato = ReadDemo.prato();
  private final Plan plan = prato.plan();
  private final CanonicalForm form = form(plan);

  private CanonicalForm form(Plan of) {
    return forms.of(AppraisedPlan.of(of, prato.asOf(), prato.measurements()));
  }

  @Test
  void the_same_plan_has_the_same_form_and_no_differences() {
    assertThat(form(plan)).isEqualTo(form);
    assertThat(forms.differences(form, form)).isEmpty();
  }

  @Test
  void what_a_document_shows_beside_the_plan_is_no_difference() {
    var written =
        new Plan(
            plan.id(),
            plan.year(),
            List.of(new NarrativeSection("Piano {{anno}}", new RichText("<p>Al {{data}}</p>"))),
            List.of(plan.sheets().get(0).withObjectives(List.of(objectiveOfTheYear()))),
            plan.financialHealth());
    var appraised = AppraisedPlan.of(written, prato.asOf(), prato.measurements());
    var document =
        new Document(
            DocumentId.next(),
            plan.id(),
            plan.year(),
            DocumentKind.MONITORING,
            prato.asOf(),
            1,
            DocumentState.DRAFT,
            Optional.empty());
    var content =
        new DocumentContent(
            new Chamber(new ChamberId("prato"), "Prato", Optional.empty()),
            document,
            appraised,
            new NationalCodeList(List.of(), List.of()),
            new DocumentOptions(Optional.of(Weighting.SIMPLE), Optional.empty(), false));

    assertThat(forms.of(content).json()).contains("Piano " + plan.year(), "\"means\"");
    assertThat(forms.differences(forms.of(content), forms.of(appraised))).isEmpty();
  }

  private static Objective objectiveOfTheYear() {
    return new Objective("Aprire nel {{anno}}", new RichText("<p>Dal {{anno}}</p>"), List.of());
  }

  @Test
  void texts_of_signs_alone_are_compared_as_fast_as_others() {
    var signs = new RichText("<".repeat(100_000));
    var odd =
        new Plan(
            plan.id(),
            plan.year(),
            List.of(new NarrativeSection("Segni", signs)),
            List.of(),
            Optional.empty());

    var found =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> forms.differences(form, form(odd)));

    assertThat(found).isNotEmpty();
  }

  @Test
  void a_changed_target_is_told_once_in_words() {
    var events = plan.sheets().get(0).objectives().get(0).indicators().get(0);
    var changed =
        with(
            events,
            one -> {
              var targets = new TreeMap<Year, Target>(one.targets());
              targets.put(plan.year(), Target.of(Value.amount("77")));
              return indicator(one, one.name(), targets);
            });

    var found =
        forms.differences(form, form(changed)).stream()
            .filter(one -> !one.path().contains("/performance"))
            .toList();

    assertThat(found)
        .singleElement()
        .returns(Kind.CHANGED, Difference::kind)
        .returns("indicators/" + events.id() + "/targets/" + plan.year(), Difference::path)
        .returns(Optional.of(events.id().toString()), Difference::subject)
        .returns("Indicatore «" + events.name() + "»", Difference::element)
        .returns(Optional.of("target " + plan.year()), Difference::field)
        .returns(Optional.of("77"), Difference::after);
  }

  @Test
  void what_is_added_removed_and_moved_is_told_apart() {
    var sheets = new ArrayList<>(plan.sheets());
    Collections.swap(sheets, 0, 1);
    var removed = sheets.remove(sheets.size() - 1);
    var after = plan(plan, sheets);

    var differences = forms.differences(form, form(after));

    assertThat(differences)
        .filteredOn(one -> one.kind() == Kind.MOVED)
        .extracting(Difference::path)
        .singleElement()
        .asString()
        .startsWith("sheets/");
    assertThat(differences)
        .filteredOn(one -> one.kind() == Kind.REMOVED)
        .extracting(Difference::path)
        .contains("sheets/" + removed.id())
        .hasSize(1 + removed.objectives().size() + (int) removed.indicators().count());
    assertThat(forms.differences(form(after), form))
        .filteredOn(one -> one.kind() == Kind.ADDED)
        .extracting(Difference::path)
        .contains("sheets/" + removed.id());
  }

  @Test
  void every_difference_has_words_for_its_field() {
    var pistoia = ReadDemo.pistoia();
    var other = forms.of(AppraisedPlan.of(pistoia.plan(), pistoia.asOf(), pistoia.measurements()));

    assertThat(forms.differences(form, other))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.field().orElse(""))
                    .doesNotContain("_")
                    .doesNotMatch(".*[a-z][A-Z].*"));
  }

  private Plan with(Indicator which, UnaryOperator<Indicator> change) {
    return plan(
        plan,
        plan.sheets().stream()
            .map(
                sheet ->
                    new ProgrammeSheet(
                        sheet.id(),
                        sheet.programme(),
                        sheet.names(),
                        sheet.area(),
                        sheet.centre(),
                        sheet.budget(),
                        sheet.progress(),
                        sheet.objectives().stream()
                            .map(objective -> objective(objective, which, change))
                            .toList(),
                        sheet.phases(),
                        sheet.stakeholders()))
            .toList());
  }

  private static Objective objective(
      Objective of, Indicator which, UnaryOperator<Indicator> change) {
    return new Objective(
        of.id(),
        of.title(),
        of.description(),
        of.suppression(),
        of.indicators().stream()
            .map(one -> one.id().equals(which.id()) ? change.apply(one) : one)
            .toList());
  }

  private static Indicator indicator(Indicator of, String name, Map<Year, Target> targets) {
    return new Indicator(
        of.id(),
        of.typology(),
        name,
        of.formula(),
        of.measure(),
        of.dataSource(),
        of.owner(),
        of.commonIndicator(),
        of.weight(),
        of.renewedFrom(),
        new TreeMap<>(targets));
  }

  private static Plan plan(Plan of, List<ProgrammeSheet> sheets) {
    return new Plan(
        of.id(), of.year(), of.renewedFrom(), of.sections(), sheets, of.financialHealth());
  }
}
