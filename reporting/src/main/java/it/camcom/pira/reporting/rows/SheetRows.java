package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.StrategicArea;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Builds the rows of one programme sheet, beneath its heading. */
final class SheetRows {

  private final AppraisedPlan plan;
  private final FigureRows figures;

  SheetRows(AppraisedPlan plan, FigureRows figures) {
    this.plan = plan;
    this.figures = figures;
  }

  void add(RowBuilder builder, ProgrammeSheet sheet) {
    builder.add(facts(sheet));
    sheet.progress().ifPresent(progress -> progress(builder, sheet, progress));
    objectives(builder, sheet.objectives());
    phases(builder, sheet.phases());
    stakeholders(builder, sheet.stakeholders());
    indicators(builder, sheet.objectives());
  }

  private static SheetFactsRow facts(ProgrammeSheet sheet) {
    return new SheetFactsRow(
        sheet.area().map(StrategicArea::name).map(TextCell::new).orElseGet(SheetRows::notStated),
        new TextCell(sheet.names().programme()),
        sheet
            .centre()
            .map(ResponsibilityCentre::name)
            .map(TextCell::new)
            .orElseGet(SheetRows::notStated),
        budget(sheet.budget()));
  }

  private static Cell budget(Budget budget) {
    if (budget instanceof Budget.NoAmount without) {
      return new TextCell(without.reason());
    }
    return budget.amount().<Cell>map(NumberCell::euro).orElseGet(SheetRows::notStated);
  }

  private static TextCell notStated() {
    return new TextCell(ReportTerms.of("notStated"));
  }

  private void progress(RowBuilder builder, ProgrammeSheet sheet, ProgressIndicator progress) {
    Optional<StatedLevel> stated = progress.stated();
    Measure measure = progress.measure();
    builder.add(
        new ProgressRow(
            new TextCell(progress.name()),
            new TextCell(progress.formula()),
            stated.<Cell>map(own -> new TextCell(own.heading())).orElse(new DateCell(plan.asOf())),
            stated
                .<Cell>map(own -> new ValueCell(own.value(), measure))
                .orElseGet(() -> followed(sheet, progress)),
            progress
                .target()
                .<Cell>map(target -> new ValueCell(target, measure))
                .orElse(new TextCell(ValueFormat.NOT_DEFINED))));
  }

  /** Returns the value of the indicator that a progress indicator follows. */
  private Cell followed(ProgrammeSheet sheet, ProgressIndicator progress) {
    return progress
        .indicator()
        .flatMap(id -> sheet.indicators().filter(one -> one.id().equals(id)).findFirst())
        .map(one -> FigureRows.value(plan.figure(one.id())))
        .orElse(new TextCell(ValueFormat.NOT_MEASURED));
  }

  private static void objectives(RowBuilder builder, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      String heading =
          objectives.size() == 1
              ? ReportTerms.of("objective")
              : ReportTerms.of("objective.numbered", i + 1);
      builder.add(ParagraphRow.plain(objective.title()).labelled(heading));
      text(builder, ReportTerms.of("description"), RichTextRows.of(objective.description()));
      objective
          .suppression()
          .map(SheetRows::suppressed)
          .map(ParagraphRow::plain)
          .ifPresent(builder::add);
    }
  }

  private static String suppressed(Objective.Suppression suppression) {
    return ReportTerms.of(
        "objective.suppressed", Terms.longDate(suppression.on()), suppression.reason());
  }

  private static void text(RowBuilder builder, String label, List<ParagraphRow> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      builder.add(i == 0 ? paragraphs.get(i).labelled(label) : paragraphs.get(i));
    }
  }

  private static void phases(RowBuilder builder, Phases phases) {
    if (phases.phases().isEmpty()) {
      return;
    }
    builder.table();
    for (var phase : phases.phases()) {
      var marks = phases.years().stream().map(year -> mark(year, phase.marks().get(year))).toList();
      builder.add(new PhaseRow(new TextCell(phase.text()), phases.years(), marks));
    }
  }

  /** Arrows differ from document to document and mean the same: the phase runs in the year. */
  private static PhaseRow.Mark mark(Year year, String mark) {
    if (mark == null) {
      return PhaseRow.Mark.NONE;
    }
    return mark.codePoints().anyMatch(Character::isLetterOrDigit)
        ? new PhaseRow.Mark(new TextCell(mark), false)
        : new PhaseRow.Mark(new TextCell(year.toString()), true);
  }

  private void indicators(RowBuilder builder, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      String heading =
          objectives.size() == 1
              ? ReportTerms.of("indicators")
              : ReportTerms.of("indicators.numbered", i + 1);
      builder.heading(new HeadingRow(new TextCell(heading)));
      List<Indicator> indicators = objectives.get(i).indicators();
      figures.indicators(builder, indicators);
      if (indicators.isEmpty()) {
        builder.add(ParagraphRow.plain(ReportTerms.of("noIndicators")));
      }
    }
  }

  private static void stakeholders(RowBuilder builder, String stakeholders) {
    if (!stakeholders.isBlank()) {
      builder.add(ParagraphRow.plain(stakeholders).labelled(ReportTerms.of("stakeholders")));
    }
  }
}
