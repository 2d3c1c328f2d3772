package it.camcom.pira.reporting.rows;

/** One line of a document. Its type decides which band of a template prints it. */
public sealed interface ReportRow
    permits ClauseRow,
        ContentsRow,
        CoverRow,
        DividerRow,
        SheetFactsRow,
        FinancialHealthRow,
        HeadingRow,
        IndicatorRow,
        MeanRow,
        FootnoteRow,
        ParagraphRow,
        PhaseRow,
        ProgressRow,
        SheetRow,
        StrategyRow,
        TitleRow {

  /** What it asks of the page that it stands on. */
  default KeepTogether keepTogether() {
    return KeepTogether.NONE;
  }
}
