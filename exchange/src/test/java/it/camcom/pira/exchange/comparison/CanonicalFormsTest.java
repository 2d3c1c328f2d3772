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
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.exchange.recognition.ReadDemo;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
              return indicator(one, one.name(), one.measure(), targets);
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
        .returns(Optional.of(Difference.Side.of("77")), Difference::after)
        .returns(Difference.Concern.TARGET, Difference::concern);
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

  @Test
  void a_change_of_markup_alone_is_told_in_words() {
    var plain = section("<p>Testo uguale</p>");
    var strong = section("<p>Testo <b>uguale</b></p>");

    assertThat(forms.differences(form(plain), form(strong)))
        .singleElement()
        .returns(Optional.of("testo (solo nella forma)"), Difference::field)
        .returns(Optional.of(Difference.Side.of("Testo uguale")), Difference::before)
        .returns(Optional.of(Difference.Side.of("Testo uguale")), Difference::after);
  }

  private Plan section(String body) {
    var first = plan.sections().get(0);
    return new Plan(
        plan.id(),
        plan.year(),
        List.of(new NarrativeSection(first.id(), first.title(), new RichText(body))),
        plan.sheets(),
        plan.financialHealth());
  }

  @Test
  void a_change_of_hidden_digits_is_told_with_all_digits() {
    var events = plan.sheets().get(0).objectives().get(0).indicators().get(0);

    assertThat(
            plans(forms.differences(form(target(events, "77.01")), form(target(events, "77.02")))))
        .singleElement()
        .returns(Optional.of(Difference.Side.of("77,01")), Difference::before)
        .returns(Optional.of(Difference.Side.of("77,02")), Difference::after);
  }

  private Plan target(Indicator of, String number) {
    return with(
        of,
        one -> {
          var targets = new TreeMap<Year, Target>(one.targets());
          targets.put(plan.year(), Target.of(Value.amount(number)));
          return indicator(one, one.name(), withDecimals(one.measure(), 0), targets);
        });
  }

  private static Measure withDecimals(Measure of, int decimals) {
    return new Measure(of.kind(), of.unit(), of.direction(), of.scale(), decimals, of.accrual());
  }

  private static List<Difference> plans(List<Difference> of) {
    return of.stream().filter(one -> one.concern() != Difference.Concern.RESULT).toList();
  }

  @Test
  void days_have_an_italian_and_an_iso_form() {
    var objective = plan.sheets().get(0).objectives().get(0);
    var suppressed =
        plan(
            plan,
            List.of(
                plan.sheets()
                    .get(0)
                    .withObjectives(
                        List.of(
                            new Objective(
                                objective.id(),
                                objective.title(),
                                objective.description(),
                                Optional.of(
                                    new Objective.Suppression(
                                        LocalDate.of(2020, 6, 1), "Superato")),
                                objective.indicators())))));

    assertThat(forms.differences(form, form(suppressed)))
        .filteredOn(one -> one.path().endsWith("/suppression/on"))
        .extracting(Difference::after)
        .containsExactly(Optional.of(new Difference.Side("01/06/2020", "2020-06-01")));
  }

  @Test
  void nothing_told_is_markup_json_or_an_id() {
    var pistoia = ReadDemo.pistoia();
    var other = forms.of(AppraisedPlan.of(pistoia.plan(), pistoia.asOf(), pistoia.measurements()));
    var nothing = CanonicalForm.NOTHING;

    assertThat(
            Stream.of(
                    forms.differences(form, other),
                    forms.differences(other, form),
                    forms.differences(form, nothing),
                    forms.differences(form, form(section("<p>a</p>"))))
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(one.before(), one.after()).flatMap(Optional::stream))
                .flatMap(side -> Stream.of(side.words(), side.data())))
        .isNotEmpty()
        .allSatisfy(
            words ->
                assertThat(words)
                    .doesNotContain("{\"", "\":", "</", "[\"")
                    .doesNotMatch("\".*\"")
                    .doesNotMatch("(?s).*[0-9a-f]{8}-[0-9a-f]{4}-.*")
                    .doesNotMatch("(?s).*\\b[A-Z]+_[A-Z]+\\b.*"));
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

  private static Indicator indicator(
      Indicator of, String name, Measure measure, Map<Year, Target> targets) {
    return new Indicator(
        of.id(),
        of.typology(),
        name,
        of.formula(),
        measure,
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
