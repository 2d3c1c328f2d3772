package it.camcom.pira.reporting.row;

/** One line of a document. Its type decides which band of a template prints it. */
public sealed interface Row
    permits ClauseRow,
        ContentsRow,
        CoverRow,
        DividerRow,
        FactsRow,
        HealthRow,
        HeadingRow,
        IndicatorRow,
        MeanRow,
        NoteRow,
        ParagraphRow,
        PhaseRow,
        ProgressRow,
        SheetRow,
        StrategyRow,
        TitleRow {

  /** What it asks of the page that it stands on. */
  default Bond bond() {
    return Bond.NONE;
  }
}
