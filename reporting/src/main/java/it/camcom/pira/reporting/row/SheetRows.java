package it.camcom.pira.reporting.row;

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

  void add(Sequence sequence, ProgrammeSheet sheet) {
    sequence.add(facts(sheet));
    sheet.progress().ifPresent(progress -> progress(sequence, sheet, progress));
    objectives(sequence, sheet.objectives());
    phases(sequence, sheet.phases());
    stakeholders(sequence, sheet.stakeholders());
    indicators(sequence, sheet.objectives());
  }

  private static FactsRow facts(ProgrammeSheet sheet) {
    return new FactsRow(
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
    return PaperTerms.of("notStated");
  }

  private void progress(Sequence sequence, ProgrammeSheet sheet, ProgressIndicator progress) {
    Optional<Indicator> followed =
        progress
            .indicator()
            .flatMap(id -> sheet.indicators().filter(one -> one.id().equals(id)).findFirst());
    Measure measure = progress.measure();
    String day = Terms.shortDate(plan.asOf());
    String level =
        followed.map(one -> FigureRows.value(plan.figure(one.id()))).orElse(Wording.NOT_MEASURED);
    sequence.add(
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

  private static void objectives(Sequence sequence, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      String heading =
          objectives.size() == 1
              ? PaperTerms.of("objective")
              : PaperTerms.of("objective.numbered", i + 1);
      sequence.add(ParagraphRow.plain(heading, Printable.of(objective.title())));
      text(sequence, PaperTerms.of("description"), RichTextRows.of(objective.description()));
      objective
          .suppression()
          .ifPresent(suppression -> sequence.add(ParagraphRow.plain("", suppressed(suppression))));
    }
  }

  private static String suppressed(Objective.Suppression suppression) {
    return PaperTerms.of(
        "objective.suppressed",
        Terms.longDate(suppression.on()),
        Printable.of(suppression.reason()));
  }

  private static void text(Sequence sequence, String label, List<ParagraphRow> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      sequence.add(i == 0 ? paragraphs.get(i).labelled(label) : paragraphs.get(i));
    }
  }

  private static void phases(Sequence sequence, Phases phases) {
    if (phases.phases().isEmpty()) {
      return;
    }
    List<String> years = phases.years().stream().map(Year::toString).toList();
    int letters = PhaseRow.lettersOfColumn(years.size());
    sequence.table();
    for (var phase : phases.phases()) {
      var marks =
          phases.years().stream()
              .map(year -> mark(year, phase.marks().get(year), letters))
              .toList();
      sequence.add(new PhaseRow(Printable.of(phase.text()), years, marks));
    }
  }

  /** Arrows differ from document to document and mean the same: the phase runs in the year. */
  private static PhaseRow.Mark mark(Year year, String mark, int letters) {
    if (mark == null) {
      return PhaseRow.Mark.NONE;
    }
    return mark.codePoints().anyMatch(Character::isLetterOrDigit)
        ? new PhaseRow.Mark(Syllables.divided(Printable.of(mark), letters), false)
        : new PhaseRow.Mark(year.toString(), true);
  }

  private void indicators(Sequence sequence, List<Objective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      String heading =
          objectives.size() == 1
              ? PaperTerms.of("indicators")
              : PaperTerms.of("indicators.numbered", i + 1);
      sequence.heading(new HeadingRow(heading));
      List<Indicator> indicators = objectives.get(i).indicators();
      figures.indicators(sequence, indicators);
      if (indicators.isEmpty()) {
        sequence.add(ParagraphRow.plain("", PaperTerms.of("noIndicators")));
      }
    }
  }

  private static void stakeholders(Sequence sequence, String stakeholders) {
    if (!stakeholders.isBlank()) {
      sequence.add(ParagraphRow.plain(PaperTerms.of("stakeholders"), Printable.of(stakeholders)));
    }
  }
}
