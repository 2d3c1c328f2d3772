package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RowReading;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.StrategicArea;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.GridRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of one programme sheet. Used once. */
final class SheetReader {

  private static final Pattern LABEL =
      Pattern.compile("^obiettivo\\s*:\\s*", Pattern.CASE_INSENSITIVE);

  private final SheetPart part;
  private final Context context;
  private final FindingCollector notes;
  private final Map<Label, String> values = new EnumMap<>(Label.class);
  private final List<ObjectiveDraft> objectives = new ArrayList<>();
  private final ProgressReader progress;
  private final PhaseReader phases;
  private Budget budget = new Budget.NotStated();
  private SourcePlace place;
  private Optional<Label> block = Optional.empty();

  SheetReader(SheetPart part, Context context) {
    this.part = part;
    this.context = context;
    this.notes = context.notes();
    this.progress = new ProgressReader(context);
    this.phases = new PhaseReader(context);
    this.place = part.first().place();
  }

  /** An objective whose description and indicators are still to come. */
  private static final class ObjectiveDraft {
    private final String title;
    private final StringBuilder description = new StringBuilder();
    private SourcePlace describedAt;
    private final IndicatorTable table;

    private ObjectiveDraft(String title, GridRow row, Context context) {
      this.title = title;
      this.describedAt = row.place();
      this.table = new IndicatorTable(context);
    }
  }

  /**
   * @param othersNameStakeholders so that a last sheet without them counts as cut off
   * @return empty if a part is missing, which is reported as a problem
   */
  Optional<SheetDraft> read(boolean othersNameStakeholders) {
    part.rows().forEach(this::row);
    var missing = missing(othersNameStakeholders);
    var heading = part.heading().map(row -> notes.line(row.place(), row.text(0)));
    if (!missing.isEmpty()) {
      var name = values.getOrDefault(Label.PROGRAMME, heading.orElse(part.first().text(1)));
      notes.problem(
          ReadingFault.Kind.TABLE_TRUNCATED, part.last().place(), name, String.join(", ", missing));
      return Optional.empty();
    }
    var rows = rows();
    return Optional.of(
        new SheetDraft(
            part,
            place,
            values.get(Label.PROGRAMME),
            heading.filter(text -> !text.isBlank()),
            Optional.ofNullable(values.get(Label.AREA)).map(StrategicArea::new),
            Optional.ofNullable(values.get(Label.CENTRE))
                .filter(ResponsibilityCentre::isName)
                .map(ResponsibilityCentre::new),
            budget,
            progress.read(rows),
            objectives.stream().map(this::objective).toList(),
            phases.read(),
            values.getOrDefault(Label.STAKEHOLDERS, ""),
            rows));
  }

  private void row(GridRow row) {
    var label = label(row);
    if (label.isPresent()) {
      labelled(label.get(), row);
      return;
    }
    if (row.filledFrom(0).isEmpty()) {
      return;
    }
    switch (block.orElse(Label.AREA)) {
      case PROGRESS -> progress.row(row);
      case DESCRIPTION -> continueDescription(row);
      case PHASES -> phases.row(row);
      case INDICATORS ->
          current(row).ifPresent(objective -> objective.table.row(row, Optional.empty()));
      default -> notes.notRecognised(row);
    }
  }

  /** The stakeholders' row may have slipped one cell to the right. */
  private static Optional<Label> label(GridRow row) {
    var label = Label.of(row);
    return label.isEmpty() && row.text(0).isEmpty()
        ? Label.of(row.text(1)).filter(Label.STAKEHOLDERS::equals)
        : label;
  }

  private void labelled(Label label, GridRow row) {
    block = Optional.of(label);
    boolean slipped = row.text(0).isEmpty();
    var cells = row.filledFrom(slipped ? 2 : 1);
    switch (label) {
      case AREA, PROGRAMME, CENTRE, STAKEHOLDERS -> value(label, row, cells);
      case BUDGET -> budget(row, cells);
      case PROGRESS -> progress.header(row);
      case OBJECTIVE -> {
        if (!cells.isEmpty()) {
          objectives.add(new ObjectiveDraft(title(notes.line(row, cells.get(0))), row, context));
          noteSurplus(row, cells);
        }
      }
      case DESCRIPTION -> describe(row, cells);
      case PHASES -> phases.header(row);
      case INDICATORS -> current(row).ifPresent(objective -> header(objective, row));
      case CONDITIONS -> notes.notRecognised(row);
    }
  }

  private void value(Label label, GridRow row, List<Cell> cells) {
    if (label == Label.PROGRAMME) {
      place = row.place();
    }
    if (cells.isEmpty()) {
      return;
    }
    var text = notes.line(row, cells.get(0));
    if (values.containsKey(label)) {
      notes.notRecognised(row);
    } else if (!text.isBlank()) {
      values.put(label, text);
      noteSurplus(row, cells);
    }
  }

  private void budget(GridRow row, List<Cell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    if (!(budget instanceof Budget.NotStated)) {
      notes.notRecognised(row);
      return;
    }
    budget = BudgetReader.of(row, cells.get(0), notes);
    noteSurplus(row, cells);
  }

  private void noteSurplus(GridRow row, List<Cell> cells) {
    cells.stream().skip(1).forEach(cell -> notes.notRecognised(row, cell));
  }

  /** A description continues in the rows below it. */
  private void describe(GridRow row, List<Cell> cells) {
    var objective = current(row);
    if (objective.isEmpty() || cells.isEmpty()) {
      return;
    }
    var text = objective.get().description;
    if (text.isEmpty()) {
      objective.get().describedAt = row.place(cells.get(0).column());
    }
    cells.forEach(
        cell -> text.append("<p>").append(cell.text().replace("\n", "<br>")).append("</p>"));
  }

  /** A text beside another one is not a description, but has an unknown label. */
  private void continueDescription(GridRow row) {
    var cells = row.filledFrom(0);
    if (cells.size() > 1 && cells.get(0).column() == 0) {
      notes.notRecognised(row);
      return;
    }
    describe(row, cells);
  }

  /** Documents repeat the label in the cell beside it: "Obiettivo: aumentare…". */
  private static String title(String text) {
    var bare = LABEL.matcher(text).replaceFirst("");
    return bare.isEmpty() ? text : bare;
  }

  /** Returns the objective of a row; without one the row is lost, which is reported. */
  private Optional<ObjectiveDraft> current(GridRow row) {
    if (objectives.isEmpty()) {
      notes.notRecognised(row);
      return Optional.empty();
    }
    return Optional.of(objectives.get(objectives.size() - 1));
  }

  private void header(ObjectiveDraft objective, GridRow row) {
    boolean labelled = Label.of(row.text(0)).isPresent();
    objective.table.header(row, labelled ? 1 : 0, false);
  }

  private List<String> missing(boolean othersNameStakeholders) {
    var missing = new ArrayList<String>();
    if (!values.containsKey(Label.PROGRAMME)) {
      missing.add("Programma");
    }
    if (objectives.isEmpty() || objectives.stream().anyMatch(o -> o.title.isBlank())) {
      missing.add("Obiettivo");
    }
    if (objectives.stream().noneMatch(objective -> objective.table.isFilled())) {
      missing.add("Indicatori");
    }
    boolean cutOff = part.isLast() && othersNameStakeholders;
    if (cutOff && !values.containsKey(Label.STAKEHOLDERS)) {
      missing.add("Stakeholder");
    }
    return missing;
  }

  private List<RowReading.Read> rows() {
    return objectives.stream().flatMap(objective -> objective.table.read().stream()).toList();
  }

  private Objective objective(ObjectiveDraft draft) {
    return new Objective(
        draft.title,
        notes.rich(draft.describedAt, draft.description.toString()),
        draft.table.indicators());
  }
}
