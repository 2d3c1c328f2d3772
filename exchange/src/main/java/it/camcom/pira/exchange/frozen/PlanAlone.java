package it.camcom.pira.exchange.frozen;

/** A plan that is in no document, where a document has its plan. */
public record PlanAlone(PlanRecord plan) {}
