package it.camcom.pira.reporting.rows;

/** One line of a document. Its type decides which band of a template prints it. */
public sealed interface ReportRow
    permits ClauseRow,
        ContentsRow,
        CoverRow,
        DividerRow,
        FinancialHealthRow,
        FootnoteRow,
        HeadingRow,
        IndicatorRow,
        MeanRow,
        ParagraphRow,
        PhaseRow,
        ProgressRow,
        SheetFactsRow,
        SheetRow,
        StrategyRow,
        TextHeadingRow,
        TextTableRow,
        TitleRow {

  /** What it asks of the page that it stands on. */
  default KeepTogether keepTogether() {
    return KeepTogether.NONE;
  }
}
