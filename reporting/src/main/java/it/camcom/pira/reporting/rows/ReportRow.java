package it.camcom.pira.reporting.rows;

/** One row of a document. Its type decides which band of a template prints it. */
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
        TitleRow {

  /** Its constraint at page breaks. */
  default KeepTogether keepTogether() {
    return KeepTogether.NONE;
  }
}
