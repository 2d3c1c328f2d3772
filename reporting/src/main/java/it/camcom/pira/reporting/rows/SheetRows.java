package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Wording;
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

/** The rows of one programme sheet, beneath its heading. */
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
        Printable.of(sheet.area().map(StrategicArea::name).orElse(notStated())),
        Printable.of(sheet.names().programme()),
        Printable.of(sheet.centre().map(ResponsibilityCentre::name).orElse(notStated())),
        Printable.of(budget(sheet.budget())));
  }

  private static String budget(Budget budget) {
    if (budget instanceof Budget.NoAmount without) {
      return without.reason();
    }
    return budget.amount().map(ItalianNumbers::euro).orElse(notStated());
  }

  private static String notStated() {
    return ReportTerms.of("notStated");
  }

  private void progress(RowBuilder builder, ProgrammeSheet sheet, ProgressIndicator progress) {
    Optional<Indicator> followed =
        progress
            .indicator()
            .flatMap(id -> sheet.indicators().filter(one -> one.id().equals(id)).findFirst());
    Measure measure = progress.measure();
    String day = Terms.shortDate(plan.asOf());
    String level =
        followed.map(one -> FigureRows.value(plan.figure(one.id()))).orElse(Wording.NOT_MEASURED);
    builder.add(
        new ProgressRow(
            Printable.of(progress.name()),
            Printable.of(progress.formula()),
            Printable.of(progress.stated().map(StatedLevel::heading).orElse(day)),
            Printable.of(
                progress.stated().map(own -> Wording.of(own.value(), measure)).orElse(level)),
            Printable.of(
                progress
                    .target()
                    .map(target -> Wording.of(target, measure))
                    .orElse(Wording.NOT_DEFINED))));
  }

  private static void objectives(RowBuilder builder, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      String heading =
          objectives.size() == 1
              ? ReportTerms.of("objective")
              : ReportTerms.of("objective.numbered", i + 1);
      builder.add(ParagraphRow.plain(heading, Printable.of(objective.title())));
      text(builder, ReportTerms.of("description"), RichTextRows.of(objective.description()));
      objective
          .suppression()
          .ifPresent(suppression -> builder.add(ParagraphRow.plain("", suppressed(suppression))));
    }
  }

  private static String suppressed(Objective.Suppression suppression) {
    return ReportTerms.of(
        "objective.suppressed",
        Terms.longDate(suppression.on()),
        Printable.of(suppression.reason()));
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
    List<String> years = phases.years().stream().map(Year::toString).toList();
    int letters = PhaseRow.lettersOfColumn(years.size());
    builder.table();
    for (var phase : phases.phases()) {
      var marks =
          phases.years().stream()
              .map(year -> mark(year, phase.marks().get(year), letters))
              .toList();
      builder.add(new PhaseRow(Printable.of(phase.text()), years, marks));
    }
  }

  /** Arrows differ from document to document and mean the same: the phase runs in the year. */
  private static PhaseRow.Mark mark(Year year, String mark, int letters) {
    if (mark == null) {
      return PhaseRow.Mark.NONE;
    }
    return mark.codePoints().anyMatch(Character::isLetterOrDigit)
        ? new PhaseRow.Mark(Hyphenation.divided(Printable.of(mark), letters), false)
        : new PhaseRow.Mark(year.toString(), true);
  }

  private void indicators(RowBuilder builder, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      String heading =
          objectives.size() == 1
              ? ReportTerms.of("indicators")
              : ReportTerms.of("indicators.numbered", i + 1);
      builder.heading(new HeadingRow(heading));
      List<Indicator> indicators = objectives.get(i).indicators();
      figures.indicators(builder, indicators);
      if (indicators.isEmpty()) {
        builder.add(ParagraphRow.plain("", ReportTerms.of("noIndicators")));
      }
    }
  }

  private static void stakeholders(RowBuilder builder, String stakeholders) {
    if (!stakeholders.isBlank()) {
      builder.add(ParagraphRow.plain(ReportTerms.of("stakeholders"), Printable.of(stakeholders)));
    }
  }
}
