package it.camcom.pira.reporting.rows;

/** One row of a document. Its type decides which band of a template prints it. */
public sealed interface ReportRow
    permits CauseRow,
        ChangeRow,
        ClauseRow,
        ContentsRow,
        CoverRow,
        DividerRow,
        EvidenceRow,
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

  /** Its constraint at page breaks. */
  default KeepTogether keepTogether() {
    return KeepTogether.NONE;
  }

  /** Whether it is part of a table, whose head is repeated above it where it begins a page. */
  default boolean inTable() {
    return keepTogether() == KeepTogether.IN_TABLE;
  }
}
