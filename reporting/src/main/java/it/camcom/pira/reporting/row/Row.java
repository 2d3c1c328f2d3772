package it.camcom.pira.reporting.row;

/** One line of a document. Its type decides which band of a template prints it. */
public sealed interface Row
    permits ClauseRow,
        ContentsRow,
        CoverRow,
        FactsRow,
        HealthRow,
        HeadingRow,
        IndicatorRow,
        NoteRow,
        ParagraphRow,
        PhaseRow,
        ProgressRow,
        SheetRow,
        StrategyRow,
        TitleRow {}
