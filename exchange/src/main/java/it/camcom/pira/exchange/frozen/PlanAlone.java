package it.camcom.pira.exchange.frozen;

/** A plan outside any document, in the place where a document has its plan. */
public record PlanAlone(PlanRecord plan) {}
