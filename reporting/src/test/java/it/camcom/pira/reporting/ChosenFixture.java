package it.camcom.pira.reporting;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.Revision;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents that show all that can be chosen. */
final class ChosenFixture {

  private static final Suppression SUPPRESSION =
      new Suppression(
          LocalDate.of(2020, 7, 31),
          "La riforma <ha> tolto la competenza & le risorse. ".repeat(9));

  private ChosenFixture() {}

  static DocumentContent showingAll(DocumentContent content, Weighting weighing) {
    return with(
        content,
        content.written(),
        new DocumentOptions(Optional.of(weighing), Optional.of(Thresholds.USUAL), false));
  }

  static DocumentContent showing(DocumentContent content, DocumentOptions options) {
    return with(content, content.written(), options);
  }

  /** Suppresses the last of several objectives in each sheet. */
  static DocumentContent givingUp(DocumentContent content) {
    var plan = content.written().plan();
    return with(
        content,
        of(content, plan.sections(), plan.sheets().stream().map(ChosenFixture::givenUp).toList()),
        content.options());
  }

  /** Adds a section of variables before the others. */
  static DocumentContent withVariables(DocumentContent content) {
    var plan = content.written().plan();
    var sections = new ArrayList<>(plan.sections());
    sections.add(
        0,
        new NarrativeSection(
            "Premessa al {{triennio}}",
            new RichText(
                "<p>La <b>{{camera}}</b> nel {{anno}}, al {{data}}, con {{atto}}; {{boh}}.</p>")));
    return with(content, of(content, sections, plan.sheets()), content.options());
  }

  /**
   * A revision, in which every number is a flow held to the days that are over, with the cause of
   * the first result and of one that is missing.
   */
  static DocumentContent explaining(DocumentContent content) {
    var plan = content.written().plan();
    var first = plan.indicators().findFirst().orElseThrow().id();
    var flowing =
        of(content, plan.sections(), plan.sheets().stream().map(ChosenFixture::flowing).toList())
            .plan();
    var measured =
        content.written().figures().values().stream()
            .flatMap(figure -> figure.measurement().stream())
            .map(one -> one.indicator().equals(first) ? caused(one) : one)
            .toList();
    var difference =
        new Difference(
            Difference.Kind.CHANGED,
            "indicators/1/targets/2020",
            Optional.of("1"),
            "Indicatore «Eventi»",
            Optional.of("target 2020"),
            Optional.of(Difference.Side.of("20")),
            Optional.of(Difference.Side.of("12")));
    return new DocumentContent(
        content.chamber(),
        content.document(),
        AppraisedPlan.of(flowing, content.written().asOf(), measured),
        content.codes(),
        Map.of(first, "Sistema <non> attivo & fermo. ".repeat(200)),
        Optional.of(
            new Revision(
                DocumentId.next(), List.of(new Explained(difference, Optional.of("Pandemia"))))),
        new DocumentOptions(Optional.empty(), Optional.empty(), true));
  }

  private static Measurement caused(Measurement one) {
    return new Measurement(
        one.id(),
        one.indicator(),
        one.asOf(),
        one.value(),
        one.quantities(),
        one.printed(),
        one.note(),
        Optional.of("Sale chiuse da marzo"),
        one.evidence());
  }

  private static ProgrammeSheet flowing(ProgrammeSheet sheet) {
    return sheet.withObjectives(
        sheet.objectives().stream()
            .map(
                one ->
                    one.withIndicators(
                        one.indicators().stream().map(ChosenFixture::flowing).toList()))
            .toList());
  }

  private static Indicator flowing(Indicator one) {
    var measure = one.measure();
    return new Indicator(
        one.id(),
        one.typology(),
        one.name(),
        one.formula(),
        new Measure(
            measure.kind(),
            measure.unit(),
            measure.direction(),
            measure.scale(),
            measure.decimals(),
            Optional.of(Measure.Accrual.FLOW)),
        one.dataSource(),
        one.owner(),
        one.commonIndicator(),
        one.weight(),
        one.renewedFrom(),
        one.targets());
  }

  private static AppraisedPlan of(
      DocumentContent content, List<NarrativeSection> sections, List<ProgrammeSheet> sheets) {
    var appraised = content.written();
    var plan = appraised.plan();
    return new AppraisedPlan(
        new Plan(plan.id(), plan.year(), sections, sheets, plan.financialHealth()),
        appraised.asOf(),
        appraised.figures());
  }

  private static DocumentContent with(
      DocumentContent content, AppraisedPlan plan, DocumentOptions options) {
    return new DocumentContent(
        content.chamber(), content.document(), plan, content.codes(), options);
  }

  private static ProgrammeSheet givenUp(ProgrammeSheet sheet) {
    var objectives = new ArrayList<>(sheet.objectives());
    if (objectives.size() > 1) {
      var last = objectives.get(objectives.size() - 1);
      objectives.set(
          objectives.size() - 1,
          new Objective(
              last.id(),
              last.title(),
              last.description(),
              Optional.of(SUPPRESSION),
              last.indicators()));
    }
    return new ProgrammeSheet(
        sheet.id(),
        sheet.programme(),
        sheet.names(),
        sheet.area(),
        sheet.centre(),
        sheet.budget(),
        sheet.progress(),
        objectives,
        sheet.phases(),
        sheet.stakeholders());
  }
}
