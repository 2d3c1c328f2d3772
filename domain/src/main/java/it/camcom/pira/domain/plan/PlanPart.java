package it.camcom.pira.domain.plan;

/** A part of a plan that is written, placed and taken away by itself. */
public sealed interface PlanPart
    permits NarrativeSection, ProgrammeSheet, Objective, Indicator, FinancialHealth {}
